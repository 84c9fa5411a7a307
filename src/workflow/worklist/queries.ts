import type { Instant, PractitionerId, SessionId } from '../../domain/ids.ts';
import { SYSTEM } from '../../fhir/systems.ts';
import type { Query } from '../../gateway/port.ts';

const MANY = 500;

function anyOf(whos: readonly PractitionerId[]): string {
  return whos.map((who) => `Practitioner/${who}`).join(',');
}

/** Sessions that these clinicians facilitate, that have begun and are not closed: booked still, or opened. */
export function openSessionsOf(whos: readonly PractitionerId[], from: Instant, now: Instant): Query {
  return {
    search: 'Appointment',
    params: {
      practitioner: anyOf(whos),
      'service-type': `${SYSTEM.service}|group-session`,
      status: 'booked,arrived',
      date: [`ge${utc(from)}`, `le${utc(now)}`],
      _include: 'Appointment:location',
      _count: MANY,
    },
  };
}

/** Notes that wait for the signature of one of these clinicians. */
export function notesAwaiting(whos: readonly PractitionerId[]): Query {
  return {
    search: 'Task',
    params: {
      code: `${SYSTEM.task}|write-member-note`,
      status: 'draft',
      owner: anyOf(whos),
      _include: 'Task:patient',
      _count: MANY,
    },
  };
}

/** Group records that wait for anybody's signature: who has to sign cannot be searched for. */
export function recordsAwaiting(): Query {
  return {
    search: 'Task',
    params: { code: `${SYSTEM.task}|write-group-record`, status: 'draft', _count: MANY },
  };
}

/** Records that could not be written and that one of these clinicians signed or asked for. */
export function stoppedFor(whos: readonly PractitionerId[], as: 'owner' | 'requester'): Query {
  const codes = ['write-member-note', 'write-group-record'].map((one) => `${SYSTEM.task}|${one}`);
  return {
    search: 'Task',
    params: {
      code: codes.join(','),
      status: 'failed',
      [as]: anyOf(whos),
      _include: 'Task:patient',
      _count: MANY,
    },
  };
}

/** Sessions with their places and groups. */
export function sessionsById(sessions: readonly SessionId[]): Query {
  return {
    search: 'Appointment',
    params: {
      _id: sessions.join(','),
      _include: ['Appointment:location', 'Appointment:supporting-info:Group'],
      _count: MANY,
    },
  };
}

/** In UTC, as not every server reads an offset in a search. */
function utc(at: Instant): string {
  return new Date(at).toISOString();
}
