import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSession } from '../../test/support/arbitraries.ts';
import { aSession as anEvening } from '../../test/support/domain-examples.ts';
import {
  groupOf,
  locationOf,
  sessionFromFhir,
  sessionToFhir,
  spanOf,
  withSessionStatus,
} from './session-appointment.ts';

const LINKS = { location: 'Location/room' } as const;

test('a session is read back as it was written, and has no patient in it (rule 1)', () => {
  fc.assert(
    fc.property(aSession, (session) => {
      const resource = sessionToFhir(session, LINKS);
      const practitioners = session.facilitators.map((one) => one.practitioner);
      expect(sessionFromFhir(resource, { practitioners, place: session.place })).toEqual({
        ok: true,
        value: session,
      });
      expect(JSON.stringify(resource)).not.toContain('Patient');
      expect(locationOf(resource)).toBe('Location/room');
    }),
  );
});

test('status says how far it has come; an open session whose note is locked is being signed', () => {
  const { place, ...session } = anEvening();
  const stateAs = (status: 'booked' | 'arrived' | 'fulfilled', locked?: boolean) => {
    const resource = withSessionStatus(sessionToFhir(session, LINKS), status);
    const read = sessionFromFhir(resource, {
      practitioners: [],
      place,
      ...(locked !== undefined && { locked }),
    });
    return read.ok && read.value.state;
  };
  expect(stateAs('booked')).toBe('scheduled');
  expect(stateAs('arrived')).toBe('open');
  expect(stateAs('arrived', true)).toBe('signing');
  expect(stateAs('fulfilled', true)).toBe('closed');
});

test("a stranger's session needs its group, and an end or a duration", () => {
  const bare = { resourceType: 'Appointment' as const, id: 'a', status: 'booked' as const, participant: [] };
  const { place } = anEvening();
  const read = (parts: object) => sessionFromFhir({ ...bare, ...parts }, { practitioners: [], place });
  const supportingInformation = [{ reference: 'Group/g' }];
  const start = '2026-11-24T18:00:00-07:00';
  expect(read({ supportingInformation, start, minutesDuration: 90 })).toMatchObject({
    ok: true,
    value: { groupId: 'g', scheduled: { start, end: '2026-11-25T02:30:00.000Z' }, facilitators: [] },
  });
  expect(read({ supportingInformation, start }).ok).toBe(false);
  expect(read({ supportingInformation, start, end: start }).ok).toBe(false);
  expect(read({ start, minutesDuration: 90 }).ok).toBe(false);
  expect(read({ supportingInformation, start, minutesDuration: 90, status: 'entered-in-error' }).ok).toBe(
    false,
  );
  expect(groupOf({ ...bare })).toBeUndefined();
  expect(spanOf({ ...bare, start: '2026-11-24' })).toBeUndefined();
});
