import { describe, expect, it } from 'vitest';
import { groupId, localDate, patientId, seriesId, sessionId } from '../../domain/ids.ts';
import { spanAt } from '../../domain/schedule/wall-time.ts';
import {
  chicago,
  dbt,
  groupResource,
  lead,
  membershipResource,
  other,
  practice,
  room,
  sessionsOn,
  tuesdays,
  video,
  visitResource,
} from '../../../test/support/practice-world.ts';
import { conflictsFor, type Conflict, type Proposal } from './conflicts.ts';
import { createSessions } from './create-sessions.ts';

const span = (day: string, hour = 18, minute = 0) =>
  spanAt({ date: localDate(day), hour, minute }, 90, chicago);

const proposal: Proposal = {
  groupId: dbt,
  spans: [span('2026-10-27'), span('2026-11-03')],
  facilitators: [lead],
  place: room,
};

async function conflicts(more: Parameters<typeof practice>[1], change: Partial<Proposal> = {}) {
  const { deps } = practice(6, [
    groupResource(),
    membershipResource(0),
    membershipResource(1),
    ...(more ?? []),
  ]);
  const result = await conflictsFor(deps, { ...proposal, ...change });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const words = (one: Conflict) => {
  switch (one.kind) {
    case 'facilitator':
      return `${one.name}: ${one.other.what ?? ''}`;
    case 'room':
      return `${one.placeName}: ${one.other.what ?? ''}`;
    case 'member':
      return `${one.shortName}: another appointment`;
    case 'group':
      return `the group itself: ${one.other.what ?? ''}`;
  }
};

describe('conflicts', () => {
  it('are none where nothing is in the way', async () => {
    expect(await conflicts([])).toEqual([]);
  });

  it("name a facilitator's other appointment by its kind, and never its client", async () => {
    const busy = visitResource(4, '2026-10-27T17:30:00-05:00', '2026-10-27T18:20:00-05:00');
    const found = await conflicts([busy], { facilitators: [lead, other] });
    expect(found.map(words)).toEqual(['Marisol Reyes: Individual therapy']);
    expect(JSON.stringify(found)).not.toContain('p-4');
  });

  it('say of a member only that there is another appointment, and when', async () => {
    const [found] = await conflicts([
      visitResource(1, '2026-11-03T19:00:00-06:00', '2026-11-03T19:50:00-06:00'),
    ]);
    expect(found).toEqual({
      kind: 'member',
      patientId: patientId('p-1'),
      shortName: 'Ben T.',
      span: proposal.spans[1],
      other: { span: { start: '2026-11-03T19:00:00-06:00', end: '2026-11-03T19:50:00-06:00' } },
    });
  });

  it('pass over what ends when a session begins, what is cancelled, and who is no member on that day', async () => {
    const late = { status: 'finished', period: { start: '2026-09-01', end: '2026-10-01' } } as const;
    const found = await conflicts([
      visitResource(0, '2026-10-27T17:00:00-05:00', '2026-10-27T18:00:00-05:00'),
      visitResource(1, '2026-10-27T18:00:00-05:00', '2026-10-27T19:00:00-05:00', { status: 'cancelled' }),
      membershipResource(2, dbt, late),
      visitResource(2, '2026-10-27T18:00:00-05:00', '2026-10-27T19:00:00-05:00'),
    ]);
    expect(found).toEqual([]);
  });

  it('find the other group of a member, its facilitator and its room, though nobody is booked ahead', async () => {
    const pain = groupId('g-pain');
    const world = practice(3, [
      groupResource(),
      groupResource({ id: pain, name: 'Pain', identifier: [] }),
      membershipResource(0),
      membershipResource(1),
      membershipResource(1, pain),
    ]);
    await createSessions(world.deps, tuesdays(1, { groupId: pain, series: seriesId('pain') }));
    const result = await conflictsFor(world.deps, proposal);
    expect(result.ok && result.value.map(words)).toEqual([
      'Kei Ito: P',
      'Elm Street: P',
      'Ben T.: another appointment',
    ]);
  });

  it('tell of the group itself once, and not of those sessions that are being moved', async () => {
    const world = practice(2, [groupResource(), membershipResource(0)]);
    await createSessions(world.deps, tuesdays(2, { bookMembers: true }));
    const found = await conflictsFor(world.deps, proposal);
    expect(found.ok && found.value.map(words)).toEqual(['the group itself: DBT', 'the group itself: DBT']);
    const ignore = sessionsOn(world.gateway).map((one) => sessionId(one.id));
    expect(await conflictsFor(world.deps, { ...proposal, ignore })).toEqual({ ok: true, value: [] });
  });

  it('never find a video room taken', async () => {
    const world = practice(2, [groupResource(), groupResource({ id: 'g-b', name: 'B' })]);
    await createSessions(
      world.deps,
      tuesdays(1, {
        groupId: groupId('g-b'),
        place: video,
        facilitators: [{ practitionerId: other, role: 'lead' }],
      }),
    );
    expect(await conflictsFor(world.deps, { ...proposal, place: video })).toEqual({ ok: true, value: [] });
  });

  it('are found for a year of sessions in a handful of round trips', async () => {
    const world = practice(2, [groupResource(), membershipResource(0)]);
    const spans = Array.from({ length: 52 }, (_, week) =>
      span(new Date(Date.UTC(2026, 9, 27 + week * 7)).toISOString().slice(0, 10)),
    );
    const before = world.requests();
    await conflictsFor(world.deps, { ...proposal, spans });
    expect(world.requests() - before).toBeLessThanOrEqual(6);
  });
});
