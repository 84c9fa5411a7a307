import { describe, expect, it } from 'vitest';
import { localDate, sessionId } from '../../domain/ids.ts';
import {
  breakingAt,
  client,
  dbt,
  groupResource,
  lead,
  membershipResource,
  practice,
  seatsOf,
  sessionsOn,
  tuesdays,
  type World,
} from '../../../test/support/practice-world.ts';
import { fileOf, joining, memberIn } from '../../../test/support/practice-members.ts';
import { loadSession } from '../load-session.ts';
import { openSession } from '../open-session.ts';
import { saveDraft } from '../save-draft.ts';
import { createSessions } from '../schedule/create-sessions.ts';
import { addMembers } from './members/add-members.ts';
import { departMember, holdMember, resumeMember } from './members/transitions.ts';
import { syncFutureSessions } from './sync-future-sessions.ts';

describe('sessions to come', () => {
  async function booked(): Promise<World & { ids: readonly string[] }> {
    const world = practice(4, [groupResource(), membershipResource(0), membershipResource(1)]);
    await createSessions(world.deps, tuesdays(3, { bookMembers: true }));
    return { ...world, ids: sessionsOn(world.gateway).map((one) => one.id) };
  }

  const leaving = { lastDay: localDate('2026-11-03'), circumstances: 'completed' } as const;

  it('lose whoever leaves, from the day after the last one', async () => {
    const world = await booked();
    const file = await fileOf(world);
    const result = await departMember(world.deps, file, memberIn(file, 0), leaving);
    expect(result.ok && result.value.sessions).toEqual({
      ok: true,
      value: { booked: 0, cancelled: 1, kept: [] },
    });
    expect(world.ids.map((id) => seatsOf(world.gateway, id)[0])).toEqual([
      'p-0 booked',
      'p-0 booked',
      'p-0 cancelled not-a-member',
    ]);
  });

  it('gain whoever joins, from the first day on, and those on hold again when they are back', async () => {
    const world = await booked();
    let file = await fileOf(world);
    const joined = await addMembers(world.deps, file, joining([2], { day: localDate('2026-11-01') }));
    if (!joined.ok) throw new Error(joined.refusal.code);
    expect(world.ids.map((id) => seatsOf(world.gateway, id).length)).toEqual([2, 3, 3]);
    file = joined.value.file;
    const held = await holdMember(world.deps, file, memberIn(file, 1), localDate('2026-11-01'));
    if (!held.ok) throw new Error(held.refusal.code);
    expect(seatsOf(world.gateway, world.ids[1] ?? '')).toContain('p-1 cancelled not-a-member');
    const back = await resumeMember(
      world.deps,
      held.value.file,
      memberIn(held.value.file, 1),
      localDate('2026-11-08'),
    );
    expect(back.ok).toBe(true);
    expect(world.ids.map((id) => seatsOf(world.gateway, id)[1])).toEqual([
      'p-1 booked',
      'p-1 cancelled not-a-member',
      'p-1 booked',
    ]);
  });

  it('that nobody is booked for ahead need nothing: whoever opens them finds the members of the day', async () => {
    const world = practice(4, [groupResource(), membershipResource(0)]);
    await createSessions(world.deps, tuesdays(1));
    await addMembers(world.deps, await fileOf(world), joining([1]));
    expect(world.gateway.of('Appointment')).toHaveLength(1);
    const opened = await openSession(world.deps, sessionId(sessionsOn(world.gateway)[0]?.id ?? ''), lead);
    expect(opened.ok && opened.value.members.map((one) => one.patient.id)).toEqual([client(0), client(1)]);
  });

  it('that are signed never change (rule 4)', async () => {
    const world = await booked();
    const id = sessionId(world.ids[2] ?? '');
    await openSession(world.deps, id, lead);
    const note = world.gateway
      .of('QuestionnaireResponse')
      .find((one) => one.subject?.reference?.startsWith('Group/'));
    if (note) await world.gateway.update({ ...note, status: 'completed' }, note.meta.versionId);
    const before = JSON.stringify(seatsOf(world.gateway, id));
    const file = await fileOf(world);
    await departMember(world.deps, file, memberIn(file, 0), leaving);
    expect(JSON.stringify(seatsOf(world.gateway, id))).toBe(before);
  });

  it('keep whoever has something written about them there', async () => {
    const world = await booked();
    const id = sessionId(world.ids[2] ?? '');
    const opened = await openSession(world.deps, id, lead);
    const amara = opened.ok ? opened.value.members.find((one) => one.patient.id === client(0)) : undefined;
    if (!opened.ok || !amara?.entry) throw new Error('Amara is on the roster.');
    const answers = { 'entry.response': { kind: 'text', text: 'Spoke of leaving.' } } as const;
    await saveDraft(world.deps, opened.value.template, amara.entry, answers, lead);
    const file = await fileOf(world);
    const result = await departMember(world.deps, file, memberIn(file, 0), leaving);
    expect(result.ok && result.value.sessions).toEqual({
      ok: true,
      value: { booked: 0, cancelled: 0, kept: [{ session: id, patientId: client(0) }] },
    });
    const now = await loadSession(world.deps, id);
    expect(now.ok && now.value.members.map((one) => one.patient.id)).toContain(client(0));
  });

  it('are brought in line by the same call after a crash (rule 3)', async () => {
    const world = await booked();
    const file = await fileOf(world);
    const crashing = { ...world.deps, gateway: breakingAt(world.deps.gateway, 1) };
    const broken = await departMember(crashing, file, memberIn(file, 0), leaving);
    expect(broken.ok && broken.value.sessions.ok).toBe(false);
    expect(world.gateway.of('EpisodeOfCare')[0]?.status).toBe('finished');
    expect(await syncFutureSessions(world.deps, dbt)).toEqual({
      ok: true,
      value: { booked: 0, cancelled: 1, kept: [] },
    });
    expect(await syncFutureSessions(world.deps, dbt)).toEqual({
      ok: true,
      value: { booked: 0, cancelled: 0, kept: [] },
    });
  });

  it('leave alone whom the clinic excused for one of them', async () => {
    const world = await booked();
    const seat = world.gateway
      .of('Appointment')
      .find((one) => one.identifier?.[0]?.value === `${world.ids[1]}/p-0`);
    const reason = {
      coding: [{ system: 'https://groupwork.dev/fhir/CodeSystem/not-expected', code: 'excused-ahead' }],
    };
    if (seat)
      await world.gateway.update(
        { ...seat, status: 'cancelled', cancelationReason: reason },
        seat.meta.versionId,
      );
    await syncFutureSessions(world.deps, dbt);
    expect(seatsOf(world.gateway, world.ids[1] ?? '')).toEqual(['p-0 cancelled excused-ahead', 'p-1 booked']);
  });
});
