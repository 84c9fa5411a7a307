import type { PatientId, PractitionerId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { WallClock } from '../../domain/schedule/time.ts';
import type { PlaceOption } from '../../domain/schedule/types.ts';
import { spanAt } from '../../domain/schedule/wall-time.ts';
import { IDENTIFIER } from '../../fhir/systems.ts';
import { visitToFhir } from '../../fhir/visit.ts';
import type { Fault } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, oldest } from '../found.ts';
import { gather } from '../gather.ts';

export interface IndividualVisit {
  /** Made once per form and the same on every try. */
  readonly request: string;
  readonly patientId: PatientId;
  readonly practitionerId: PractitionerId;
  /** By the clock of the place. */
  readonly start: WallClock;
  readonly minutes: number;
  readonly place: PlaceOption;
  /** The kind of visit in words, such as `Individual therapy`. */
  readonly what?: string;
}

const TRIES = 4;
const PAUSE_MS = 500;

/** An appointment with one client. Looks for what an earlier try may have made before it writes. */
export async function createIndividual(
  deps: Deps,
  visit: IndividualVisit,
): Promise<Result<{ readonly id: string }, FaultRefusal | { readonly code: 'bad-minutes' }>> {
  const { minutes, start, place } = visit;
  if (!Number.isSafeInteger(minutes) || minutes < 1 || minutes > 1440)
    return refused({ code: 'bad-minutes' });
  const span = spanAt(start, minutes, place.timeZone);
  const resource = visitToFhir({ ...visit, span, place: place.id });
  const identifier = `${IDENTIFIER.request}|${visit.request}`;
  for (let tried = 1; ; tried++) {
    const found = await gather(deps, { made: { search: 'Appointment', params: { identifier } } });
    if (!found.ok) return found;
    const made = oldest(ofType([found.value.made], 'Appointment'));
    if (made) return done({ id: made.id });
    // sent once per look: the answer that never came may hide an appointment that stands there
    const written = await deps.gateway.create<'Appointment'>(resource);
    if (written.ok) return done({ id: written.value.id });
    if (!isPassing(written.fault) || tried === TRIES) return refused({ code: 'fault', fault: written.fault });
    await deps.clock.pause(PAUSE_MS * tried);
  }
}

function isPassing({ kind }: Fault): boolean {
  return kind === 'unavailable' || kind === 'throttled';
}
