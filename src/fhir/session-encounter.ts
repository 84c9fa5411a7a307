import type { Encounter, Period } from '@medplum/fhirtypes';
import type { GroupKind } from '../domain/group/types.ts';
import type { GroupId, Instant, SessionId } from '../domain/ids.ts';
import { groupId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import type { Session, Span } from '../domain/schedule/types.ts';
import { compact } from './build.ts';
import { AMBULATORY, coding, VIRTUAL } from './codes.ts';
import { encounterParticipants, encounterTypes } from './encounter.ts';
import { extensionIn, replaced } from './extension.ts';
import { sessionIdentifier, sessionIn } from './identifiers.ts';
import type { Link } from './links.ts';
import { idIn, link, referTo } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { EXTENSION, PROFILE } from './systems.ts';
import { periodOf, spanFrom } from './time.ts';

export interface SessionEncounter {
  readonly id: string;
  readonly sessionId: SessionId;
  readonly groupId: GroupId;
  readonly state: 'in-progress' | 'finished' | 'cancelled';
  /** Counted up by every change of who is expected; 0 where nothing has been counted. */
  readonly revision: number;
  /** Actual start, and stop once it is known. */
  readonly start?: Instant;
  readonly end?: Instant;
}

export function sessionEncounterFromFhir(from: Encounter): Parsed<SessionEncounter> {
  if (from.id === undefined) return unusable(from, 'It has no id.');
  const session = sessionIn(from.identifier);
  if (session === undefined) return unusable(from, 'It belongs to no session.');
  const group = idIn(from.subject, 'Group');
  if (group === undefined) return unusable(from, 'It is about no group.');
  if (from.status === 'entered-in-error') return unusable(from, 'It was entered in error.');
  return done({
    id: from.id,
    sessionId: session,
    groupId: groupId(group),
    state: from.status === 'finished' || from.status === 'cancelled' ? from.status : 'in-progress',
    revision: extensionIn(from, EXTENSION.sessionRevision)?.valueUnsignedInt ?? 0,
    ...spanFrom(from.period),
  });
}

export interface NewSessionEncounter {
  readonly session: Session;
  readonly kind: GroupKind;
  /** Actual start; the stop too where it is known already. */
  readonly start: Instant;
  readonly end?: Instant;
  readonly revision: number;
  readonly location?: Link<'Location'> | undefined;
}

export function sessionEncounterToFhir(from: NewSessionEncounter): Encounter {
  const { session } = from;
  return compact<Encounter>({
    resourceType: 'Encounter',
    meta: { profile: [PROFILE.sessionEncounter] },
    extension: [{ url: EXTENSION.sessionRevision, valueUnsignedInt: from.revision }],
    identifier: [sessionIdentifier(session.id)],
    status: 'in-progress',
    class: coding(session.place.virtual ? VIRTUAL : AMBULATORY),
    type: encounterTypes(from.kind),
    subject: { reference: link('Group', session.groupId) },
    participant: encounterParticipants(session.facilitators),
    appointment: [{ reference: link('Appointment', session.id) }],
    period: openPeriod(from),
    location: from.location && [{ location: referTo(from.location) }],
  });
}

/** The resource with the revision that the caller counted up to; everything else of it stays. */
export function withRevision(resource: Encounter, revision: number): Encounter {
  const extension = replaced(
    resource,
    [EXTENSION.sessionRevision],
    [{ url: EXTENSION.sessionRevision, valueUnsignedInt: revision }],
  );
  return compact<Encounter>({ ...resource, extension });
}

/** The resource with the actual start, and the stop where it is known. */
export function withActualTimes(
  resource: Encounter,
  actual: { readonly start: Instant; readonly end?: Instant },
): Encounter {
  return { ...resource, period: openPeriod(actual) };
}

/** Closed: finished, with actual start and stop. */
export function withSessionFinished(resource: Encounter, actual: Span): Encounter {
  return { ...withActualTimes(resource, actual), status: 'finished' };
}

function openPeriod({ start, end }: { readonly start: Instant; readonly end?: Instant }): Period {
  return end === undefined ? { start } : periodOf({ start, end });
}
