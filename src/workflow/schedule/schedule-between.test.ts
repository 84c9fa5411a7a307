import { describe, expect, it } from 'vitest';
import { groupId, localDate, seriesId, sessionId, timeZone } from '../../domain/ids.ts';
import {
  chicago,
  clockAt,
  dbt,
  groupResource,
  lead,
  membershipResource,
  practice,
  sessionsOn,
  tuesdays,
  visitResource,
  type World,
} from '../../../test/support/practice-world.ts';
import { openSession } from '../open-session.ts';
import { takeAttendance } from '../take-attendance.ts';
import { loadSession } from '../load-session.ts';
import { loadClient } from '../record/load-client.ts';
import { wholeSession } from '../../domain/attendance/roster.ts';
import { cancelSession } from './cancel-session.ts';
import { createSessions } from './create-sessions.ts';
import { markExpected, markNotExpected } from './not-expected.ts';
import { scheduleBetween } from './schedule-between.ts';
import type { SessionEntry } from './types.ts';

const from = localDate('2026-10-26');
const to = localDate('2026-11-30');

async function clinic(
  more: Parameters<typeof practice>[1] = [],
): Promise<World & { ids: readonly string[] }> {
  const world = practice(4, [
    groupResource(),
    membershipResource(0),
    membershipResource(1),
    membershipResource(2, dbt, {
      status: 'finished',
      period: { start: '2026-09-01', end: '2026-11-03' },
      statusHistory: [{ status: 'active', period: { start: '2026-09-01', end: '2026-11-03' } }],
    }),
    membershipResource(3, dbt, { status: 'waitlist' }),
    ...more,
  ]);
  await createSessions(world.deps, tuesdays(3));
  return { ...world, ids: sessionsOn(world.gateway).map((one) => one.id) };
}

async function entries(world: World, now = '2026-10-20T12:00:00Z') {
  const result = await scheduleBetween({ ...world.deps, clock: clockAt(now) }, from, to, chicago);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

function sessions(all: Awaited<ReturnType<typeof entries>>): readonly SessionEntry[] {
  return all.entries.filter((one) => one.kind === 'session');
}

describe('the schedule', () => {
  it('counts whoever is expected on the day of each session, by what holds then', async () => {
    const world = await clinic();
    const found = sessions(await entries(world));
    expect(found.map((one) => [one.start.slice(0, 10), one.expected, one.attended])).toEqual([
      ['2026-10-27', 3, 0],
      ['2026-11-03', 3, 0],
      ['2026-11-10', 2, 0],
    ]);
    expect(found[0]).toMatchObject({
      initials: 'DBT',
      groupName: 'DBT Skills',
      state: 'scheduled',
      placeName: 'Elm Street',
      placeId: 'room-1',
      timeZone: 'America/Chicago',
      virtual: false,
      series: 'tuesdays',
    });
    expect(found[0]?.facilitators.map((one) => [one.practitioner.name, one.role])).toEqual([
      ['Kei Ito', 'lead'],
      ['Marisol Reyes', 'co-facilitator'],
    ]);
  });

  it('takes two round trips, however many groups and sessions there are', async () => {
    const others = Array.from({ length: 12 }, (_, index) => groupId(`g-${index}`));
    const world = await clinic(
      others.flatMap((id) => [groupResource({ id, name: `Group ${id}` }), membershipResource(0, id)]),
    );
    for (const [index, id] of others.entries())
      await createSessions(world.deps, tuesdays(5, { groupId: id, series: seriesId(`s-${index}`) }));
    const before = world.requests();
    expect(sessions(await entries(world))).toHaveLength(63);
    expect(world.requests() - before).toBe(2);
  });

  it('follows a session from scheduled over in progress and unsigned to cancelled', async () => {
    const world = await clinic();
    const id = sessionId(world.ids[0] ?? '');
    const state = async (now: string) => sessions(await entries(world, now))[0]?.state;
    expect(await state('2026-10-27T22:00:00Z')).toBe('scheduled');
    expect(await state('2026-10-28T01:00:00Z')).toBe('unsigned');
    await openSession({ ...world.deps, clock: clockAt('2026-10-27T23:00:00Z') }, id, lead);
    expect(await state('2026-10-27T23:30:00Z')).toBe('in-progress');
    expect(await state('2026-10-28T01:00:00Z')).toBe('unsigned');
    await cancelSession(world.deps, { session: id, scope: 'this', reason: 'weather', by: lead });
    expect(await state('2026-10-28T01:00:00Z')).toBe('cancelled');
  });

  it('counts who attended, and the notes that are due', async () => {
    const world = await clinic();
    const id = sessionId(world.ids[0] ?? '');
    await openSession(world.deps, id, lead);
    const file = await loadSession(world.deps, id);
    if (!file.ok) throw new Error(file.refusal.code);
    const attendance = wholeSession(file.value.session);
    const changes = file.value.members.slice(0, 2).map((one) => ({ patientId: one.patient.id, attendance }));
    const charge = { system: 'http://www.ama-assn.org/go/cpt', code: '90853' };
    await takeAttendance(
      world.deps,
      file.value,
      changes.map((one) => ({ ...one, charge })),
      lead,
    );
    expect(sessions(await entries(world))[0]).toMatchObject({
      expected: 3,
      attended: 2,
      notes: { signed: 0, total: 3 },
    });
  });

  it('shows individual appointments beside them, with the short name of the client', async () => {
    const world = await clinic([
      visitResource(0, '2026-10-27T10:00:00-05:00', '2026-10-27T10:50:00-05:00'),
      visitResource(1, '2026-10-27T11:00:00-05:00', '2026-10-27T11:50:00-05:00', { status: 'noshow' }),
      visitResource(2, '2026-10-27T12:00:00-05:00', '2026-10-27T12:50:00-05:00', {
        status: 'entered-in-error',
      }),
    ]);
    const found = (await entries(world)).entries.filter((one) => one.kind === 'individual');
    expect(found.map((one) => [one.patientName, one.what, one.state, one.practitioners[0]?.name])).toEqual([
      ['Amara O.', 'Individual therapy', 'booked', 'Marisol Reyes'],
      ['Ben T.', 'Individual therapy', 'no-show', 'Marisol Reyes'],
    ]);
  });

  it('shows what else is booked, and counts what cannot be read', async () => {
    const world = await clinic([
      {
        resourceType: 'Appointment',
        id: 'meeting',
        status: 'booked',
        description: 'Case conference',
        start: '2026-10-27T09:00:00-05:00',
        end: '2026-10-27T10:00:00-05:00',
        participant: [{ actor: { reference: `Practitioner/${lead}` }, status: 'accepted' }],
      },
      {
        resourceType: 'Appointment',
        id: 'endless',
        status: 'booked',
        start: '2026-10-27T09:00:00-05:00',
        participant: [{ actor: { reference: 'Patient/p-0' }, status: 'accepted' }],
      },
    ]);
    const found = await entries(world);
    expect(found.entries.filter((one) => one.kind === 'other').map((one) => one.what)).toEqual([
      'Case conference',
    ]);
    expect(found.unusable).toBe(1);
  });

  it('begins and ends its days by the clock of the reader', async () => {
    const late = visitResource(0, '2026-10-27T23:30:00-05:00', '2026-10-28T00:20:00-05:00');
    const world = practice(1, [late]);
    const on = async (zone: string, day: string) => {
      const result = await scheduleBetween(world.deps, localDate(day), localDate(day), timeZone(zone));
      return result.ok && result.value.entries.length;
    };
    expect(await on('America/Chicago', '2026-10-27')).toBe(1);
    expect(await on('America/Chicago', '2026-10-28')).toBe(0);
    expect(await on('America/New_York', '2026-10-28')).toBe(1);
  });
});

describe('a member who is not expected', () => {
  it('is off the roster before the session is opened and after it, with no entry and no charge', async () => {
    const world = await clinic();
    const id = sessionId(world.ids[0] ?? '');
    const before = await loadSession(world.deps, id);
    if (!before.ok) throw new Error(before.refusal.code);
    const amara = before.value.members.find((one) => one.patient.name === 'Amara Okafor')?.patient.id;
    if (amara === undefined) throw new Error('Amara is a member.');
    const excused = await markNotExpected(world.deps, before.value, amara);
    expect(excused.ok && excused.value.members.map((one) => one.patient.shortName)).toEqual([
      'Ben T.',
      'Chidi N.',
    ]);
    expect(excused.ok && excused.value.notExpected.map((one) => [one.patient.id, one.why])).toEqual([
      [amara, 'excused-ahead'],
    ]);
    const opened = await openSession(world.deps, id, lead);
    expect(opened.ok && opened.value.members).toHaveLength(2);
    expect(sessions(await entries(world))[0]?.expected).toBe(2);
    const entriesOf = world.gateway
      .of('QuestionnaireResponse')
      .filter((one) => one.subject?.reference === `Patient/${amara}`);
    expect(entriesOf).toEqual([]);
    expect(world.gateway.of('ChargeItem')).toEqual([]);
  });

  it('comes back onto the roster with what had been written about them', async () => {
    const world = await clinic();
    const id = sessionId(world.ids[0] ?? '');
    const opened = await openSession(world.deps, id, lead);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const [first] = opened.value.members;
    if (!first?.entry) throw new Error('An opened session has entries.');
    const without = await markNotExpected(world.deps, opened.value, first.patient.id);
    if (!without.ok) throw new Error(without.refusal.code);
    expect(without.value.members).toHaveLength(2);
    const back = await markExpected(world.deps, without.value, first.patient.id);
    const again = back.ok ? back.value.members.find((one) => one.patient.id === first.patient.id) : undefined;
    expect(again?.entry?.version.id).toBe(first.entry.version.id);
    expect(again?.attendance.attendance.status).toBe('unknown');
  });

  it('has to be expected again before attendance can be taken, and the other way round', async () => {
    const world = await clinic();
    const id = sessionId(world.ids[0] ?? '');
    const opened = await openSession(world.deps, id, lead);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const [first] = opened.value.members;
    if (!first) throw new Error('There are members.');
    const attendance = { status: 'no-show', notice: 'none' } as const;
    await takeAttendance(world.deps, opened.value, [{ patientId: first.patient.id, attendance }], lead);
    const now = await loadSession(world.deps, id);
    if (!now.ok) throw new Error(now.refusal.code);
    const result = await markNotExpected(world.deps, now.value, first.patient.id);
    expect(result).toEqual({ ok: false, refusal: { code: 'attendance-taken' } });
  });

  it('has no planned charge where attendance had been taken back before, and one again once they have come', async () => {
    const world = await clinic();
    const id = sessionId(world.ids[0] ?? '');
    const opened = await openSession(world.deps, id, lead);
    if (!opened.ok) throw new Error(opened.refusal.code);
    const [first] = opened.value.members;
    if (!first) throw new Error('There are members.');
    const patientId = first.patient.id;
    const take = async (status: 'no-show' | 'unknown') => {
      const now = await loadSession(world.deps, id);
      if (!now.ok) throw new Error(now.refusal.code);
      const attendance = status === 'unknown' ? { status } : ({ status, notice: 'none' } as const);
      const [taken] = await takeAttendance(world.deps, now.value, [{ patientId, attendance }], lead);
      const member = taken?.result;
      if (member?.ok !== true) throw new Error('Attendance was not taken.');
      const { members } = now.value;
      return {
        ...now.value,
        members: members.map((one) => (one.patient.id === patientId ? member.value : one)),
      };
    };
    await take('no-show');
    const back = await take('unknown');
    const without = await markNotExpected(world.deps, back, patientId);
    expect(without.ok).toBe(true);
    expect(world.gateway.of('ChargeItem').map((one) => one.status)).toEqual(['aborted']);
    const client = await loadClient(world.deps, patientId, to);
    expect(client.ok && client.value.charges).toMatchObject({ items: [] });
    if (without.ok) await markExpected(world.deps, without.value, patientId);
    await take('no-show');
    expect(world.gateway.of('ChargeItem').map((one) => one.status)).toEqual(['planned']);
  });

  it('loses to a colleague who changed the roster meanwhile', async () => {
    const world = await clinic();
    const id = sessionId(world.ids[0] ?? '');
    const file = await loadSession(world.deps, id);
    if (!file.ok) throw new Error(file.refusal.code);
    const [first, second] = file.value.members;
    if (!first || !second) throw new Error('There are members.');
    await markNotExpected(world.deps, file.value, first.patient.id);
    const stale = await markNotExpected(world.deps, file.value, second.patient.id);
    expect(stale).toEqual({ ok: false, refusal: { code: 'conflict' } });
  });
});
