import { demand } from '../access.ts';
import { notFound, refusal } from '../refusal.ts';
import type { Version } from '../store/version.ts';
import { about, type Answer, type Handler } from './call.ts';
import { isUnchanged } from './preconditions.ts';

/** GET [base]/Type/id */
export const read: Handler = ({ params, ifNoneMatch }, { tables, access }) => {
  const { type = '', id = '' } = params;
  demand(access, 'r', type);
  return present(tables.latest(type, id), type, ifNoneMatch);
};

/** GET [base]/Type/id/_history/vid */
export const vread: Handler = ({ params, ifNoneMatch }, { tables, access }) => {
  const { type = '', id = '', vid } = params;
  demand(access, 'r', type);
  return present(
    tables.versions(type, id).find(({ versionId }) => versionId === vid),
    type,
    ifNoneMatch,
  );
};

function present(version: Version | undefined, type: string, ifNoneMatch: string | undefined): Answer {
  if (!version) throw notFound(type);
  if (!version.resource) throw refusal(410, 'deleted', `This ${type} has been deleted.`);
  const answer = about(200, version.resource);
  if (!isUnchanged(ifNoneMatch, version.versionId) || !answer.version) return answer;
  return { status: 304, version: answer.version };
}
