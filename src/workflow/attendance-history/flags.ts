import type { EpisodeOfCare } from '@medplum/fhirtypes';
import { isOver } from '../../domain/group/status.ts';
import type { GroupId, LocalDate, PatientId, PractitionerId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { flagToFhir, withAttendanceFlag, withCleared } from '../../fhir/flag.ts';
import { membershipFromFhir } from '../../fhir/membership.ts';
import { IDENTIFIER } from '../../fhir/systems.ts';
import { urnFor } from '../../fhir/urn.ts';
import type { Stored, Write } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType } from '../found.ts';
import { gather } from '../gather.ts';
import { mayStand, type WordsCheck, type WordsRefusal } from '../guard/may-stand.ts';
import { persist } from '../persist.ts';
import { put } from '../write/put.ts';
import * as ask from './queries.ts';
import { flagFor, raisedFlag, raisedFlagsIn } from './raised-flags.ts';
import type { RaisedFlag } from './types.ts';

export interface RaiseFlag {
  readonly groupId: GroupId;
  readonly patientId: PatientId;
  /** For clinicians; about this patient alone. Shown wherever the EHR shows flags. */
  readonly words: string;
  readonly by: PractitionerId;
  readonly today: LocalDate;
}

/** `no-membership`: this patient has none in the group. `busy`: others change the membership at the same moment. */
export type RaiseRefusal = { readonly code: 'no-membership' | 'busy' } | WordsRefusal;

const ROUNDS = 5;

/**
 * Flags chronic absence of one patient from one group. Safe to repeat: the membership's version is the pivot, and a flag that
 * stands is answered as it is.
 */
export async function raiseFlag(
  deps: Deps,
  raise: RaiseFlag,
  check: WordsCheck,
): Promise<Result<RaisedFlag, RaiseRefusal>> {
  const { groupId, patientId, words, by, today } = raise;
  for (let round = 0; round < ROUNDS; round++) {
    const found = await gather(deps, {
      episodes: {
        search: 'EpisodeOfCare',
        params: { patient: `Patient/${patientId}`, identifier: `${IDENTIFIER.membershipOf}|${groupId}` },
      },
      flags: ask.flagsOf([patientId]),
    });
    if (!found.ok) return found;
    const standing = flagFor(raisedFlagsIn([found.value.flags]), groupId, patientId);
    if (standing?.active) return done(standing);
    const allowed = await mayStand(deps, { kind: 'flag', patientId, groupId, text: words }, check);
    if (!allowed.ok) return allowed;
    const episode = currentOf(ofType([found.value.episodes], 'EpisodeOfCare'));
    if (!episode) return refused({ code: 'no-membership' });
    const name = urnFor(`${groupId}/${patientId}`, 'Flag');
    const flag = flagToFhir({ groupId, patientId, words, by, raised: today });
    const writes: readonly Write[] = [
      put(episode, withAttendanceFlag(episode, name)),
      { method: 'POST', resource: flag, fullUrl: name },
    ];
    const written = await persist(deps.clock, () => deps.gateway.transact(writes));
    if (written.ok) return flagAt(deps, written.value[1]?.id ?? '');
    if (written.fault.kind !== 'conflict') return refused({ code: 'fault', fault: written.fault });
  }
  return refused({ code: 'busy' });
}

/** As the server stores it. */
async function flagAt(deps: Deps, id: string): Promise<Result<RaisedFlag, RaiseRefusal>> {
  const read = await persist(deps.clock, () => deps.gateway.read('Flag', id));
  if (!read.ok) return refused({ code: 'fault', fault: read.fault });
  const flag = raisedFlag(read.value);
  return flag ? done(flag) : refused({ code: 'busy' });
}

/** The membership that lasts, else the latest. */
function currentOf(episodes: readonly Stored<EpisodeOfCare>[]): Stored<EpisodeOfCare> | undefined {
  const known = episodes.flatMap((resource) => {
    const read = membershipFromFhir(resource);
    return read.ok && read.value.status !== 'cancelled' ? [{ resource, membership: read.value }] : [];
  });
  return known.toSorted(
    (one, other) =>
      Number(isOver(one.membership.status)) - Number(isOver(other.membership.status)) ||
      (other.membership.start ?? '').localeCompare(one.membership.start ?? ''),
  )[0]?.resource;
}

/** `conflict`: somebody else has changed the flag since; load again. */
export type ClearRefusal = { readonly code: 'conflict' } | FaultRefusal;

/** Takes a flag back. One that is cleared already stays as it is. */
export async function clearFlag(
  deps: Deps,
  flag: RaisedFlag,
  today: LocalDate,
): Promise<Result<RaisedFlag, ClearRefusal>> {
  if (!flag.active) return done(flag);
  const { resource, versionId } = flag.version;
  const cleared = { ...withCleared(resource, today), id: resource.id, meta: resource.meta };
  const saved = await persist(deps.clock, () => deps.gateway.update(cleared, versionId));
  if (saved.ok) return done(raisedFlag(saved.value) ?? flag);
  if (saved.fault.kind !== 'conflict') return refused({ code: 'fault', fault: saved.fault });
  const now = await persist(deps.clock, () => deps.gateway.read('Flag', resource.id));
  if (!now.ok) return refused({ code: 'fault', fault: now.fault });
  const standing = raisedFlag(now.value);
  return standing && !standing.active ? done(standing) : refused({ code: 'conflict' });
}
