import { DEFAULT_POSITIONAL_WORDS } from '../../domain/guard/types.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { MemberTask } from '../../fhir/member-task.ts';
import { signingFromFhir, type Override } from '../../fhir/signing.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { link } from '../../fhir/links.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import { checkOwn, checkShared } from '../guard/check-note.ts';
import { withoutReason } from '../guard/overrides.ts';
import type { GuardFinding, GuardRoster } from '../guard/types.ts';
import { watchOf } from '../guard/watch.ts';
import * as ask from '../queries.ts';
import type { DecidedRecord } from './decide.ts';
import type { MemberContext, Stop } from './member-context.ts';

/**
 * The guard once more, on the note as it will stand in the record and with the group's roster of this moment: whatever has
 * happened since the review, nothing that identifies another member gets through without a recorded reason (rules 1 and 5).
 * The reasons are read only where something was found.
 */
export async function guardRecord(
  deps: Deps,
  { task, context, record }: { task: MemberTask; context: MemberContext; record: DecidedRecord },
  roster: GuardRoster,
): Promise<Result<undefined, Stop | FaultRefusal>> {
  const found = withoutReason(findingsOf(task, context, record, roster), []);
  if (found.length === 0) return done(undefined);
  const reasons = await reasonsOf(deps, context);
  if (!reasons.ok) return reasons;
  const open = withoutReason(found, reasons.value);
  return open.length === 0 ? done(undefined) : refused({ code: 'stop', reason: 'guard-finding' });
}

function findingsOf(
  { key }: MemberTask,
  { template, groupNote, entry, goals, membership }: MemberContext,
  { note, text }: DecidedRecord,
  roster: GuardRoster,
): readonly GuardFinding[] {
  const watch = watchOf({ roster, positionalWords: DEFAULT_POSITIONAL_WORDS });
  const own = { patientId: key.patientId, template, shared: groupNote.answers, entry: entry.answers };
  return [
    ...checkShared(watch, template, groupNote.answers),
    ...checkOwn(watch, { ...own, goals, membership, note, text }),
  ];
}

/** What the signers of the session have overridden: it stands with the group, under its note. */
async function reasonsOf(
  deps: Deps,
  { resources }: MemberContext,
): Promise<Result<readonly Override[], FaultRefusal>> {
  const found = await gather(deps, {
    signings: ask.signings(link('QuestionnaireResponse', resources.groupNote.id)),
  });
  if (!found.ok) return found;
  const signings = parsed(ofType([found.value.signings], 'Provenance'), signingFromFhir).values;
  return done(signings.flatMap((one) => one.overrides));
}
