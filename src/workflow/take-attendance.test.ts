import { expect, test } from 'vitest';
import { got, signEverybody } from '../../test/support/clinic-steps.ts';
import { chartedSession, memberOf, plannedSession, type OneSession } from '../../test/support/one-session.ts';
import { watched } from '../../test/support/watched-gateway.ts';
import { wholeSession } from '../domain/attendance/roster.ts';
import type { Attendance } from '../domain/attendance/types.ts';
import { CPT } from '../domain/billing/types.ts';
import { instant } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import { openSession } from './open-session.ts';
import { takeAttendance, type AttendanceChange } from './take-attendance.ts';

const MISSED: Attendance = { status: 'no-show', notice: 'none' };

async function opened(members = 2): Promise<OneSession> {
  const clinic = plannedSession(members);
  got(await openSession(clinic.deps, clinic.session, clinic.lead.id), 'opening');
  return clinic;
}

/** Takes the first member's attendance from a page that shows `file`. */
async function take(
  { lead }: OneSession,
  deps: Deps,
  file: Awaited<ReturnType<OneSession['file']>>,
  change: Omit<AttendanceChange, 'patientId'>,
) {
  const { id } = memberOf(file, 0).patient;
  const [outcome] = await takeAttendance(deps, file, [{ patientId: id, ...change }], lead.id);
  if (!outcome) throw new Error('No outcome.');
  return outcome.result;
}

test('attendance plans one charge, by the code that was picked, else the group’s; an absence has its own', async () => {
  const clinic = await opened();
  const attended = wholeSession((await clinic.file()).session);
  const there = got(await take(clinic, clinic.deps, await clinic.file(), { attendance: attended }), 'taking');
  expect(there.charge).toMatchObject({ code: { code: '90853' }, status: 'planned' });
  const picked = { attendance: attended, charge: { system: CPT, code: '90849' } };
  expect(got(await take(clinic, clinic.deps, await clinic.file(), picked), 'picking').charge?.code.code).toBe(
    '90849',
  );
  const missed = got(await take(clinic, clinic.deps, await clinic.file(), { attendance: MISSED }), 'missing');
  expect(missed.charge?.code.code).toBe('no-show');
  const unknown = { attendance: { status: 'unknown' } } as const;
  const back = got(await take(clinic, clinic.deps, await clinic.file(), unknown), 'taking back');
  expect(back.charge?.version.resource.status).toBe('aborted');
  expect(clinic.gateway.of('ChargeItem')).toHaveLength(1);
});

test('rule 6: a charge that does not fit what happened is refused, and nothing is written', async () => {
  const clinic = await opened();
  const before = clinic.gateway.all();
  const service = { attendance: MISSED, charge: { system: CPT, code: '90853' } };
  expect(await take(clinic, clinic.deps, await clinic.file(), service)).toEqual({
    ok: false,
    refusal: { code: 'service-for-absent' },
  });
  expect(clinic.gateway.all()).toEqual(before);
});

test('a colleague’s attendance is not overwritten: it is shown', async () => {
  const clinic = await opened();
  const stale = await clinic.file();
  got(await take(clinic, clinic.deps, stale, { attendance: MISSED }), 'taking');
  const refused = await take(clinic, clinic.deps, stale, { attendance: wholeSession(stale.session) });
  expect(refused).toMatchObject({
    ok: false,
    refusal: { code: 'conflict', theirs: { attendance: { attendance: MISSED } } },
  });
});

test('an own change whose answer was lost is no conflict, in whatever offset its times come back', async () => {
  const clinic = await opened();
  const { scheduled } = (await clinic.file()).session;
  const attendance: Attendance = {
    status: 'attended',
    arrived: scheduled.start,
    left: instant(new Date(scheduled.end).toISOString()),
    modality: 'video',
  };
  const flaky = watched(clinic.gateway);
  flaky.failNext('transact', 'unavailable', 'after');
  const taken = got(
    await take(clinic, { ...clinic.deps, gateway: flaky }, await clinic.file(), { attendance }),
    'taking',
  );
  expect(taken.attendance.attendance).toMatchObject({ status: 'attended', modality: 'video' });
  expect(clinic.gateway.of('ChargeItem')).toHaveLength(1);
});

test('rule 4: attendance of a signed note is not changed, whatever an old page says', async () => {
  const clinic = await chartedSession(2);
  const stale = await clinic.file();
  await signEverybody(clinic.deps, clinic.session, clinic.lead.id);
  const before = clinic.gateway.all();
  const locked = { ok: false, refusal: { code: 'locked' } };
  expect(await take(clinic, clinic.deps, stale, { attendance: MISSED })).toEqual(locked);
  expect(await take(clinic, clinic.deps, await clinic.file(), { attendance: MISSED })).toEqual(locked);
  expect(clinic.gateway.all()).toEqual(before);
});

test('one member’s conflict stops nobody else', async () => {
  const clinic = await opened(3);
  const stale = await clinic.file();
  got(await take(clinic, clinic.deps, stale, { attendance: MISSED }), 'taking');
  const changes = stale.members.map((one) => ({
    patientId: one.patient.id,
    attendance: wholeSession(stale.session),
  }));
  const outcomes = await takeAttendance(clinic.deps, stale, changes, clinic.lead.id);
  expect(outcomes.map((one) => one.result.ok)).toEqual([false, true, true]);
});

test('what others keep in an Appointment and a charge stays in them', async () => {
  const clinic = await chartedSession(1);
  const foreign = { extension: [{ url: 'https://x.example/priority', valueInteger: 2 }] };
  const [charge] = clinic.gateway.of('ChargeItem');
  const member = memberOf(await clinic.file(), 0);
  if (!charge || !member.appointment) throw new Error('Nothing is charted.');
  const { resource } = member.appointment;
  const extension = [...(resource.extension ?? []), ...foreign.extension];
  await clinic.gateway.update({ ...resource, comment: 'Ring twice', extension }, resource.meta.versionId);
  await clinic.gateway.update(
    { ...charge, ...foreign, note: [{ text: 'Sliding scale' }] },
    charge.meta.versionId,
  );
  const now = got(await take(clinic, clinic.deps, await clinic.file(), { attendance: MISSED }), 'taking');
  expect(now.appointment?.resource).toMatchObject({ comment: 'Ring twice', status: 'noshow' });
  expect(now.appointment?.resource.extension).toContainEqual(foreign.extension[0]);
  expect(now.charge?.version.resource).toMatchObject({ ...foreign, note: [{ text: 'Sliding scale' }] });
});
