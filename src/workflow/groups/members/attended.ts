import type { LocalDate, MembershipId } from '../../../domain/ids.ts';
import { done, type Result } from '../../../domain/result.ts';
import { localDateIn } from '../../../domain/schedule/time.ts';
import { spanFrom } from '../../../fhir/time.ts';
import type { Deps, FaultRefusal } from '../../deps.ts';
import { ofType } from '../../found.ts';
import { gather } from '../../gather.ts';
import { zoneOf } from '../../place.ts';

/** The days of the sessions attended in a membership, as far as their records are written, in order. */
export async function attendedDays(
  deps: Deps,
  membership: MembershipId,
): Promise<Result<readonly LocalDate[], FaultRefusal>> {
  const found = await gather(deps, {
    encounters: {
      search: 'Encounter',
      params: { 'episode-of-care': `EpisodeOfCare/${membership}`, status: 'finished', _count: 500 },
    },
  });
  if (!found.ok) return found;
  const starts = ofType([found.value.encounters], 'Encounter').flatMap(
    (one) => spanFrom(one.period).start ?? [],
  );
  return done(starts.map((one) => localDateIn(one, zoneOf(one))).sort());
}
