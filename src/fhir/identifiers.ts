import type { Identifier } from '@medplum/fhirtypes';
import type { EntryId, PatientId, SessionId } from '../domain/ids.ts';
import { entryId, patientId, sessionId } from '../domain/ids.ts';
import { IDENTIFIER } from './systems.ts';

/** Whose part in which session something is. */
export interface EntryKey {
  readonly sessionId: SessionId;
  readonly patientId: PatientId;
}

type Identifiers = readonly Identifier[] | Identifier | undefined;

export function sessionIdentifier(session: SessionId): Identifier {
  return { system: IDENTIFIER.session, value: session };
}

export function entryIdentifier(key: EntryKey): Identifier {
  return { system: IDENTIFIER.entry, value: keyOf(key) };
}

/** The n-th addendum to one member's note, from 1. */
export function addendumIdentifier(key: EntryKey, n: number): Identifier {
  return { system: IDENTIFIER.addendum, value: `${keyOf(key)}/${n}` };
}

/** Which addendum a document is, from 1; undefined for a note itself. */
export function addendumNumberIn(from: Identifiers): number | undefined {
  const number = Number(valueIn(from, IDENTIFIER.addendum)?.split('/')[2]);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}

export function keyOf(key: EntryKey): EntryId {
  return entryId(key.sessionId, key.patientId);
}

export function valueIn(from: Identifiers, system: string): string | undefined {
  if (from === undefined) return undefined;
  const all = 'length' in from ? from : [from];
  return all.find((one) => one.system === system)?.value;
}

export function sessionIn(from: Identifiers): SessionId | undefined {
  const value = valueIn(from, IDENTIFIER.session);
  return value !== undefined && isId(value) ? sessionId(value) : undefined;
}

/** The entry that a resource belongs to: by its entry identifier, or the first two parts of its addendum identifier. */
export function entryIn(from: Identifiers): EntryKey | undefined {
  const value = valueIn(from, IDENTIFIER.entry) ?? valueIn(from, IDENTIFIER.addendum);
  const [session, patient] = (value ?? '').split('/');
  if (session === undefined || patient === undefined || !isId(session) || !isId(patient)) return undefined;
  return { sessionId: sessionId(session), patientId: patientId(patient) };
}

export function isId(text: string): boolean {
  return /^[A-Za-z0-9.-]{1,64}$/.test(text);
}
