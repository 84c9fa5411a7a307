import type { Encounter } from '@medplum/fhirtypes';
import type { LocalDate } from '../../src/domain/ids.ts';
import { localDateIn } from '../../src/domain/schedule/time.ts';
import { instantFrom } from '../../src/fhir/time.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';
import type { LaunchContext } from '../launch/launch-context.ts';
import { ownZone } from '../ui/today.ts';

function idOf(reference: string | undefined, type: string): string | undefined {
  const [kind, id] = reference?.split('/').slice(-2) ?? [];
  return kind === type ? id : undefined;
}

async function encounter(gateway: FhirGateway, id: string | undefined): Promise<Encounter | undefined> {
  if (id === undefined) return undefined;
  const read = await gateway.read('Encounter', id);
  return read.ok ? read.value : undefined;
}

/**
 * The session that the EHR had open when it launched the app: the Appointment in `fhirContext`; else that of the Encounter,
 * where a member's Encounter leads to the session's by `partOf`. Undefined where it named none: a person picks.
 */
export async function sessionOfContext(
  gateway: FhirGateway,
  context: LaunchContext,
): Promise<string | undefined> {
  if (context.appointment !== undefined) return context.appointment;
  const named = await encounter(gateway, context.encounter);
  const whole = named?.partOf ? await encounter(gateway, idOf(named.partOf.reference, 'Encounter')) : named;
  return idOf(whole?.appointment?.[0]?.reference, 'Appointment');
}

/** The reader's day of the session that the EHR had open; undefined where it named none, or none that can be read. */
export async function dayOfContext(
  gateway: FhirGateway,
  context: LaunchContext,
): Promise<LocalDate | undefined> {
  const id = await sessionOfContext(gateway, context);
  const read = id === undefined ? undefined : await gateway.read('Appointment', id);
  const start = read?.ok === true ? instantFrom(read.value.start) : undefined;
  return start && localDateIn(start, ownZone());
}
