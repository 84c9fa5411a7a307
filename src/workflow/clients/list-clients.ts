import { isMeant } from '../../domain/group/find.ts';
import type { Group } from '../../domain/group/types.ts';
import type { LocalDate } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import type { Found, Page } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import { ALL_GROUPS, readSummaries } from '../groups/read-groups.ts';
import { persist } from '../persist.ts';
import { findClients } from './find-clients.ts';
import { clientRows } from './rows.ts';
import { MOST_HITS } from './search-text.ts';
import type { ClientPage } from './types.ts';

export interface ClientQuery {
  /** What somebody typed: a name, initials, a record number or a birth date. Empty: everybody, page by page. */
  readonly text?: string;
  /** `next` of the page before. */
  readonly page?: string;
  readonly today: LocalDate;
}

const PAGE_LENGTH = 50;

/** Clients by name, with the groups on top of the first page: those that the text means, or all. Three round trips. */
export async function listClients(deps: Deps, query: ClientQuery): Promise<Result<ClientPage, FaultRefusal>> {
  const text = query.text?.trim() ?? '';
  return text === '' ? listAll(deps, query) : search(deps, text, query.today);
}

async function listAll(deps: Deps, { page, today }: ClientQuery): Promise<Result<ClientPage, FaultRefusal>> {
  const from =
    page === undefined ? { params: { _sort: 'family,given', _count: PAGE_LENGTH } } : { next: page };
  const read = await persist(deps.clock, () => deps.gateway.page('Patient', from));
  if (!read.ok) return refused({ code: 'fault', fault: read.fault });
  const found = await gather(deps, { groups: ALL_GROUPS });
  if (!found.ok) return found;
  const groups = activeGroups(found.value.groups);
  return assemble(deps, asFound(read.value), groups, page === undefined ? groups : [], today, {
    more: false,
    ...(read.value.next !== undefined && { next: read.value.next }),
  });
}

function asFound({ matches, included }: Page): Found {
  return { matches, included };
}

async function search(deps: Deps, text: string, today: LocalDate): Promise<Result<ClientPage, FaultRefusal>> {
  const answer = await findClients(deps, text, { groups: ALL_GROUPS });
  if (!answer.ok) return answer;
  const { hits, found } = answer.value;
  const all: Found = { matches: hits.flatMap((one) => one.matches), included: [] };
  const groups = activeGroups(found.groups);
  const meant = groups.filter((one) => isMeant(one, text));
  const more = hits.some((one) => one.matches.length >= MOST_HITS);
  return assemble(deps, all, groups, meant, today, { more });
}

function activeGroups(found: Found): readonly Group[] {
  const groups = parsed(ofType([found], 'Group'), groupFromFhir).values;
  return groups.filter((one) => one.active).sort((one, other) => one.name.localeCompare(other.name));
}

async function assemble(
  deps: Deps,
  found: Found,
  groups: readonly Group[],
  shown: readonly Group[],
  today: LocalDate,
  rest: Pick<ClientPage, 'more' | 'next'>,
): Promise<Result<ClientPage, FaultRefusal>> {
  const summaries = await readSummaries(deps, shown, today);
  if (!summaries.ok) return summaries;
  const rows = await clientRows(deps, ofType([found], 'Patient'), groups, today);
  return rows.ok ? done({ groups: summaries.value, clients: rows.value, ...rest }) : rows;
}
