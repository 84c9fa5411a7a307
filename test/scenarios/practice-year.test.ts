import type { Appointment, Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDefinitions, loadExtensions, loadProfiles } from '../../profiles/index.ts';
import type { Details } from '../../src/domain/group/details.ts';
import {
  localDate,
  locationId,
  patientId,
  practitionerId,
  seriesId,
  sessionId,
  type GroupId,
  type PatientId,
  type SessionId,
} from '../../src/domain/ids.ts';
import type { PlaceOption } from '../../src/domain/schedule/types.ts';
import { addMembers } from '../../src/workflow/groups/members/add-members.ts';
import { departMember } from '../../src/workflow/groups/members/transitions.ts';
import { createGroup } from '../../src/workflow/groups/create-group.ts';
import { loadGroup } from '../../src/workflow/groups/load-group.ts';
import { clinicChoices } from '../../src/workflow/groups/choices.ts';
import { listClients } from '../../src/workflow/clients/list-clients.ts';
import { clientMemberships } from '../../src/workflow/clients/client-memberships.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { cancelSession } from '../../src/workflow/schedule/cancel-session.ts';
import { conflictsFor } from '../../src/workflow/schedule/conflicts.ts';
import { createSessions } from '../../src/workflow/schedule/create-sessions.ts';
import { findForScheduling } from '../../src/workflow/schedule/find-for-scheduling.ts';
import { moveSession, plannedMove } from '../../src/workflow/schedule/move-session.ts';
import { plannedSpans, type NewSessions } from '../../src/workflow/schedule/plan.ts';
import { scheduleBetween } from '../../src/workflow/schedule/schedule-between.ts';
import { clinic } from '../../src/sandbox/clinic/index.ts';
import { ADAPTERS } from '../contracts/servers.ts';
import { startFhir, type TestServer } from '../sandbox/fhir-support.ts';
import { chartAndWriteEverybody, got, quickClock } from '../support/clinic-steps.ts';

/**
 * A group's year at the made-up clinic over real HTTP, both adapters, step upon step; the server checks all that is written
 * against our profiles.
 */

const TODAY = '2026-10-20';
const today = localDate(TODAY);
const lead = practitionerId('pr-41d0');
const second = practitionerId('pr-9b27');

for (const { name, connect } of ADAPTERS)
  describe(`a group from its making to a member's departure, by ${name}`, () => {
    let server: TestServer;
    let deps: Deps;
    let people: readonly PatientId[];
    let room: PlaceOption;
    let group: GroupId;
    let sessions: readonly SessionId[];

    beforeAll(async () => {
      server = await startFhir({ profiles: [...loadProfiles(), ...loadExtensions()] });
      const house = [...loadDefinitions(), ...clinic({ today: TODAY, timeZone: 'America/Chicago' })];
      await server.store.seed(house.map((one) => ({ ...one, id: one.id ?? '' })));
      deps = { gateway: connect(server.client.base), clock: quickClock('2026-10-20T15:00:00Z') };
      people = house
        .filter((one): one is Patient & { id: string } => one.resourceType === 'Patient')
        .slice(0, 7)
        .map((one) => patientId(one.id));
    });
    afterAll(() => server.close());

    /** Everything that is on the server of one session and its members. */
    const seatsOf = async (session: SessionId): Promise<readonly Appointment[]> => {
      const found = await deps.gateway.search('Appointment', { 'supporting-info': `Appointment/${session}` });
      if (!found.ok) throw new Error(found.fault.advice);
      return found.value.matches.filter(
        (one): one is Appointment & typeof one => one.resourceType === 'Appointment',
      );
    };
    const request = (): NewSessions => ({
      series: seriesId('thursday-evenings'),
      groupId: group,
      start: { date: localDate('2026-10-22'), hour: 18, minute: 0 },
      minutes: 75,
      place: room,
      facilitators: [
        { practitionerId: lead, role: 'lead' },
        { practitionerId: second, role: 'co-facilitator' },
      ],
      recurrence: {
        pattern: { unit: 'weeks', every: 1, weekdays: [] },
        ends: { count: 6 },
        skip: [localDate('2026-11-26')],
      },
      bookMembers: true,
    });

    test('a group is made, with a place to pick from those of the clinic', async () => {
      const choices = got(await clinicChoices(deps), 'reading the choices');
      const place = choices.places.find((one) => one.id === locationId('loc-river'));
      if (!place) throw new Error('The clinic has a room by the river.');
      room = place;
      const details: Details = {
        name: 'Grief and loss',
        initials: 'GRIEF',
        kind: 'support',
        enrollment: 'open',
        capacity: 5,
        defaultCharge: { system: 'http://www.ama-assn.org/go/cpt', code: '90853' },
        defaultMinutes: 75,
        defaultTime: { hour: 18, minute: 0 },
        defaultPlace: room.id,
        template: choices.templates[0]?.canonical ?? '',
        memberNoteSigner: 'lead',
        facilitators: request().facilitators,
      };
      const wish = { request: 'form-grief', details };
      group = got(await createGroup(deps, wish), 'making the group');
      expect(await createGroup(deps, wish)).toEqual({ ok: true, value: group });
      const found = got(await findForScheduling(deps, 'grief'), 'typing its name');
      expect(found.groups.map((one) => [one.group.id, one.place?.id])).toEqual([[group, room.id]]);
    });

    test('members are added over capacity: those who come late wait', async () => {
      const file = got(await loadGroup(deps, group, today), 'reading the group');
      const patients = people.map((one) => ({ patientId: one, primaryClinician: lead }));
      const joined = got(
        await addMembers(deps, file, { patients, day: today, whenFull: 'waitlist' }),
        'adding members',
      );
      expect(joined.outcomes.map((one) => one.result.ok && one.result.value)).toEqual([
        ...Array<string>(5).fill('active'),
        'waitlisted',
        'waitlisted',
      ]);
      expect(joined.file.seats).toEqual({ taken: 5, left: 0, waiting: 2 });
    });

    test('it is scheduled weekly across daylight saving, one Thursday skipped, every member booked', async () => {
      const made = got(await createSessions(deps, request()), 'scheduling');
      expect(made.created).toHaveLength(6);
      sessions = made.created;
      const again = got(await createSessions(deps, request()), 'scheduling again');
      expect(again.created).toEqual([]);
      const schedule = got(
        await scheduleBetween(deps, localDate('2026-10-19'), localDate('2026-12-31'), room.timeZone),
        'reading the schedule',
      );
      const own = schedule.entries.filter((one) => one.kind === 'session' && one.groupId === group);
      expect(own.map((one) => one.start)).toEqual([
        '2026-10-22T18:00:00-04:00',
        '2026-10-29T18:00:00-04:00',
        '2026-11-05T18:00:00-05:00',
        '2026-11-12T18:00:00-05:00',
        '2026-11-19T18:00:00-05:00',
        '2026-12-03T18:00:00-05:00',
      ]);
      expect(own.map((one) => one.kind === 'session' && [one.expected, one.state, one.initials])).toEqual(
        own.map(() => [5, 'scheduled', 'GRIEF']),
      );
      const patients = (await seatsOf(sessions[0] ?? sessionId('none'))).map((one) => one.participant.length);
      expect(patients).toEqual([1, 1, 1, 1, 1]);
    });

    test('what is in the way is shown before a second series is saved', async () => {
      const planned = plannedSpans(request());
      const spans = planned.ok ? planned.value.map((one) => one.span) : [];
      const facilitators = [lead];
      const conflicts = got(
        await conflictsFor(deps, { spans, facilitators, place: room, members: people.slice(0, 1) }),
        'asking about conflicts',
      );
      const first = conflicts.filter((one) => one.span === spans[0]).map((one) => one.kind);
      expect(first).toEqual(['facilitator', 'room', 'member']);
      expect(JSON.stringify(conflicts.filter((one) => one.kind !== 'member'))).not.toContain('p-');
    });

    test('the first session is held and signed, its records written', async () => {
      const [first] = sessions;
      if (first === undefined) throw new Error('There are sessions.');
      const file = await chartAndWriteEverybody(deps, first, lead);
      expect(file.session.state).toBe('closed');
    });

    test('this session and the following ones are moved, and the signed one is not', async () => {
      const [first, , third] = sessions;
      if (first === undefined || third === undefined) throw new Error('There are sessions.');
      const move = {
        request: 'move-grief',
        session: third,
        start: { date: localDate('2026-11-06'), hour: 17, minute: 30 },
        minutes: 75,
        scope: 'this-and-following',
        reason: 'The room is taken on Thursdays',
        by: lead,
      } as const;
      const planned = got(await plannedMove(deps, move), 'looking ahead');
      expect(planned.map((one) => one.span.start.slice(0, 16))).toEqual([
        '2026-11-06T17:30',
        '2026-11-13T17:30',
        '2026-11-20T17:30',
        '2026-12-04T17:30',
      ]);
      const moved = got(await moveSession(deps, move), 'moving');
      expect(moved.moved).toHaveLength(4);
      expect(got(await moveSession(deps, move), 'moving again').moved).toEqual([]);
      for (const { id, span } of planned)
        for (const seat of await seatsOf(id))
          expect(Date.parse(seat.start ?? '')).toBe(Date.parse(span.start));
      const refused = await moveSession(deps, { ...move, request: 'other', session: first });
      expect(refused).toEqual({ ok: false, refusal: { code: 'signed' } });
    });

    test('a member departs: off the sessions to come, and nothing of the signed one changes', async () => {
      const [first, second, third] = sessions;
      const leaving = people[0];
      if (first === undefined || second === undefined || third === undefined || leaving === undefined)
        throw new Error('There are sessions.');
      const before = JSON.stringify(await seatsOf(first));
      const file = got(await loadGroup(deps, group, today), 'reading the group');
      const member = file.members.find((one) => one.patient.id === leaving);
      if (!member) throw new Error('They are a member.');
      const changed = got(
        await departMember(deps, file, member, {
          lastDay: localDate('2026-10-29'),
          circumstances: 'completed',
        }),
        'departing',
      );
      expect(changed.sessions).toEqual({ ok: true, value: { booked: 0, cancelled: 4, kept: [] } });
      expect(JSON.stringify(await seatsOf(first))).toBe(before);
      const status = async (session: SessionId) =>
        (await seatsOf(session)).find((one) =>
          one.participant.some((part) => part.actor?.reference === `Patient/${leaving}`),
        )?.status;
      expect([await status(second), await status(third)]).toEqual(['booked', 'cancelled']);
      const theirs = got(await clientMemberships(deps, leaving, today), 'reading memberships');
      expect(theirs.find((one) => one.group.id === group)).toMatchObject({ attended: 1 });
    });

    test('one session is cancelled; it stays on the schedule as such, and its words reach no member', async () => {
      const last = sessions.at(-1);
      if (last === undefined) throw new Error('There are sessions.');
      const asked = {
        session: last,
        scope: 'this',
        reason: 'weather',
        words: 'Ice storm',
        by: lead,
      } as const;
      expect(got(await cancelSession(deps, asked), 'cancelling').cancelled).toEqual([last]);
      expect(JSON.stringify(await seatsOf(last))).not.toContain('Ice storm');
      const schedule = got(
        await scheduleBetween(deps, localDate('2026-10-19'), localDate('2026-12-31'), room.timeZone),
        'reading the schedule',
      );
      const states = schedule.entries.flatMap((one) =>
        one.kind === 'session' && one.groupId === group ? [[one.state, one.expected]] : [],
      );
      expect(states.slice(0, 3)).toEqual([
        ['signed', 5],
        ['scheduled', 5],
        ['scheduled', 4],
      ]);
      expect(states.at(-1)?.[0]).toBe('cancelled');
    });

    test('clients are found by name and number, page by page', async () => {
      const all = got(await listClients(deps, { today }), 'listing');
      const some = all.clients.find((one) => one.patient.recordNumber !== undefined)?.patient;
      if (!some) throw new Error('The clinic has clients.');
      const byNumber = got(await listClients(deps, { today, text: some.recordNumber ?? '' }), 'by number');
      expect(byNumber.clients.map((one) => one.patient.id)).toContain(some.id);
      const byBirth = got(await listClients(deps, { today, text: some.birthDate ?? '' }), 'by birth date');
      expect(byBirth.clients.map((one) => one.patient.id)).toContain(some.id);
      expect(all.groups.map((one) => one.group.initials)).toContain('GRIEF');
    });

    test('no patient stands in a session, a group or its team, and each appointment holds one (rule 1)', async () => {
      for (const type of ['Group', 'CareTeam'] as const) {
        const found = await deps.gateway.search(
          type,
          type === 'Group' ? { _id: group } : { subject: `Group/${group}` },
        );
        expect(found.ok && JSON.stringify(found.value.matches)).not.toContain('Patient/');
      }
      for (const session of sessions) {
        const read = await deps.gateway.read('Appointment', session);
        expect(read.ok && JSON.stringify(read.value)).not.toContain('Patient/');
        for (const seat of await seatsOf(session))
          expect(JSON.stringify(seat).match(/"Patient\//g)).toHaveLength(1);
      }
    });
  });
