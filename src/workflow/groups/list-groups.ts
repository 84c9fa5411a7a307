import type { LocalDate } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import { groupFromFhir } from '../../fhir/group.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, parsed } from '../found.ts';
import { gather } from '../gather.ts';
import { ALL_GROUPS, readSummaries } from './read-groups.ts';
import type { GroupSummary } from './types.ts';

/** The clinic's groups by name: those that are held, or those that have been archived. Two round trips. */
export async function listGroups(
  deps: Deps,
  today: LocalDate,
  { archived = false }: { readonly archived?: boolean } = {},
): Promise<Result<readonly GroupSummary[], FaultRefusal>> {
  const found = await gather(deps, { groups: ALL_GROUPS });
  if (!found.ok) return found;
  const groups = parsed(ofType([found.value.groups], 'Group'), groupFromFhir).values;
  const wanted = groups.filter((one) => one.active !== archived);
  return readSummaries(
    deps,
    wanted.sort((one, other) => one.name.localeCompare(other.name)),
    today,
  );
}
