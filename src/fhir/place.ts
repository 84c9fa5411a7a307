import type { Location } from '@medplum/fhirtypes';
import type { TimeZone } from '../domain/ids.ts';
import { locationId, timeZone } from '../domain/ids.ts';
import type { Place, PlaceOption } from '../domain/schedule/types.ts';
import { extensionIn } from './extension.ts';
import { EXTENSION, SYSTEM } from './systems.ts';

/**
 * Where a session takes place. A Location without a time zone that is known here, or none at all, is taken to be in
 * `otherwise`, the clinic's.
 */
export function placeFromFhir(from: Location | undefined, otherwise: TimeZone): Place {
  const zone = extensionIn(from, EXTENSION.timeZone)?.valueCode;
  return {
    name: from?.name ?? 'Place not recorded',
    timeZone: zone === undefined ? otherwise : (known(zone) ?? otherwise),
    virtual: from !== undefined && isVirtual(from),
  };
}

/** A place that can be picked. */
export function placeOptionFromFhir(from: Location, otherwise: TimeZone): PlaceOption | undefined {
  return from.id === undefined ? undefined : { ...placeFromFhir(from, otherwise), id: locationId(from.id) };
}

function known(zone: string): TimeZone | undefined {
  try {
    return timeZone(zone);
  } catch {
    return undefined;
  }
}

/** Ours says `modality#video`; others say `vi`, which R4's own list of physical types lacks. */
function isVirtual(from: Location): boolean {
  const codings = [from.physicalType, ...(from.type ?? [])].flatMap((one) => one?.coding ?? []);
  return codings.some(
    (one) =>
      one.code === 'vi' || one.code === 'virtual' || (one.system === SYSTEM.modality && one.code === 'video'),
  );
}
