import { expect, test } from 'vitest';
import { got } from '../../../test/support/clinic-steps.ts';
import { at, chart, heldClinic, hold, type HeldClinic } from '../../../test/support/held-clinic.ts';
import { DEFAULT_POLICY } from '../../domain/attendance/policy.ts';
import { groupId, localDate } from '../../domain/ids.ts';
import type { FhirGateway } from '../../gateway/port.ts';
import { guardWords } from '../guard/guard-words.ts';
import { clearFlag, raiseFlag } from './flags.ts';
import { groupAttendance } from './group-attendance.ts';
import { setAttendancePolicy } from './policy.ts';

const TODAY = localDate('2026-11-24');
const RANGE = { from: localDate('2026-10-01'), to: TODAY };

async function picture(clinic: HeldClinic) {
  return got(await groupAttendance(clinic.deps, clinic.group, RANGE, TODAY), 'the picture');
}

function marksOf(history: Awaited<ReturnType<typeof picture>>, clinic: HeldClinic, member: number) {
  const row = history.members.find((one) => one.patient.id === at(clinic.members, member));
  return history.sessions.map((one) => row?.cells.get(one.sessionId)?.status);
}

test('a group is a picture of members by sessions, signed and unsigned alike, in two round trips', async () => {
  const clinic = heldClinic({ sessions: 4, members: 3 });
  await hold(clinic, at(clinic.sessions, 0), '+-+');
  await hold(clinic, at(clinic.sessions, 1), '+-l');
  await chart(clinic, at(clinic.sessions, 2), 'e++');
  let trips = 0;
  const gateway: FhirGateway = {
    ...clinic.gateway,
    batch: (queries) => {
      trips++;
      return clinic.gateway.batch(queries);
    },
  };
  const history = got(
    await groupAttendance({ ...clinic.deps, gateway }, clinic.group, RANGE, TODAY),
    'the picture',
  );
  expect(trips).toBe(2);
  expect(history.unusable).toEqual([]);
  expect(history.sessions.map((one) => one.sessionId)).toEqual(clinic.sessions);
  expect(marksOf(history, clinic, 0)).toEqual(['attended', 'attended', 'excused', 'not-yet']);
  expect(marksOf(history, clinic, 1)).toEqual(['no-show', 'no-show', 'attended', 'not-yet']);
  expect(marksOf(history, clinic, 2)).toEqual(['attended', 'late-cancel', 'attended', 'not-yet']);
});

test('a group session is counted once as an event, and once per attendee as a visit', async () => {
  const clinic = heldClinic({ sessions: 3, members: 4 });
  await hold(clinic, at(clinic.sessions, 0), '++++');
  await hold(clinic, at(clinic.sessions, 1), '++-e');
  const { counts, sessions } = await picture(clinic);
  expect(counts).toMatchObject({
    sessions: 2,
    visits: 6,
    minutes: 360,
    absences: { 'no-show': 1, 'late-cancel': 0, excused: 1 },
    notYet: 4,
    rate: 0.75,
    average: 3,
  });
  expect(sessions.map((one) => [one.attended, one.expected, one.rate])).toEqual([
    [4, 4, 1],
    [2, 4, 0.5],
    [0, 4, undefined],
  ]);
});

test('chronic absence by the group policy is suggested, flagged by a person, and cleared by one', async () => {
  const clinic = heldClinic({ sessions: 4, members: 2 });
  await hold(clinic, at(clinic.sessions, 0), '-+');
  await hold(clinic, at(clinic.sessions, 1), '-+');
  const patientId = at(clinic.members, 0);
  const rowOf = async () => (await picture(clinic)).members.find((one) => one.patient.id === patientId);
  expect(await rowOf()).toMatchObject({ suggested: true, chronic: { misses: 2, of: 2 } });

  const raise = { groupId: clinic.group, patientId, words: 'Missed two sessions in a row.', today: TODAY };
  const flag = got(await raiseFlag(clinic.deps, { ...raise, by: clinic.lead.id }, guardWords), 'raising');
  expect(await rowOf()).toMatchObject({ suggested: false, flag: { active: true, words: raise.words } });
  expect(got(await clearFlag(clinic.deps, flag, TODAY), 'clearing')).toMatchObject({ active: false });
  expect(await rowOf()).toMatchObject({ suggested: false, flag: { active: false, cleared: TODAY } });
});

test('what was cleared is suggested again once another session is missed', async () => {
  const clinic = heldClinic({ sessions: 3, members: 1 });
  await hold(clinic, at(clinic.sessions, 0), '-');
  await hold(clinic, at(clinic.sessions, 1), '-');
  const raise = { groupId: clinic.group, patientId: at(clinic.members, 0), words: 'Two missed.' };
  const cleared = localDate('2026-11-18');
  const flag = got(
    await raiseFlag(clinic.deps, { ...raise, by: clinic.lead.id, today: cleared }, guardWords),
    'raising',
  );
  got(await clearFlag(clinic.deps, flag, cleared), 'clearing');
  expect((await picture(clinic)).members[0]).toMatchObject({ suggested: false });
  await chart(clinic, at(clinic.sessions, 2), '-');
  expect((await picture(clinic)).members[0]).toMatchObject({ suggested: true });
});

test('a flag raised twice, or by two people at once, stands once', async () => {
  const clinic = heldClinic({ sessions: 1, members: 2 });
  const raise = { groupId: clinic.group, patientId: at(clinic.members, 0), words: 'Missed.', today: TODAY };
  const both = await Promise.all([
    raiseFlag(clinic.deps, { ...raise, by: clinic.lead.id }, guardWords),
    raiseFlag(clinic.deps, { ...raise, by: clinic.coFacilitator }, guardWords),
  ]);
  const again = await raiseFlag(clinic.deps, { ...raise, by: clinic.lead.id }, guardWords);
  const ids = [...both, again].map((one) => got(one, 'raising').version.id);
  expect(new Set(ids).size).toBe(1);
  expect(clinic.gateway.of('Flag')).toHaveLength(1);
});

test('a policy is the group own, and one that cannot be is refused', async () => {
  const clinic = heldClinic({ sessions: 2, members: 1 });
  await hold(clinic, at(clinic.sessions, 0), 'e');
  const strict = { ...DEFAULT_POLICY, window: 1, misses: 1, counts: ['excused' as const] };
  expect(await setAttendancePolicy(clinic.deps, clinic.group, strict)).toEqual({ ok: true, value: strict });
  const { policy, members } = await picture(clinic);
  expect(policy).toEqual(strict);
  expect(members[0]?.suggested).toBe(true);
  expect(await setAttendancePolicy(clinic.deps, clinic.group, { ...strict, misses: 2 })).toEqual({
    ok: false,
    refusal: { code: 'bad-policy', field: 'misses' },
  });
  expect(await setAttendancePolicy(clinic.deps, groupId('nowhere'), strict)).toEqual({
    ok: false,
    refusal: { code: 'no-such-group' },
  });
});
