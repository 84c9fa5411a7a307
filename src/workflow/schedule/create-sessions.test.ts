import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, seriesId } from '../../domain/ids.ts';
import {
  breakingAt,
  chicago,
  dbt,
  groupResource,
  lead,
  losingAnswers,
  membershipResource,
  practice,
  seatsOf,
  sessionsOn,
  tuesdays,
} from '../../../test/support/practice-world.ts';
import { createSessions } from './create-sessions.ts';

describe('scheduling sessions', () => {
  it('puts a series on the schedule at 18:00 before and after the clocks go back', async () => {
    const { gateway, deps } = practice(2, [groupResource()]);
    const result = await createSessions(deps, tuesdays(3));
    expect(result.ok && result.value.created).toHaveLength(3);
    expect(sessionsOn(gateway).map((one) => one.start)).toEqual([
      '2026-10-27T18:00:00-05:00',
      '2026-11-03T18:00:00-06:00',
      '2026-11-10T18:00:00-06:00',
    ]);
    const [first] = gateway.of('Appointment');
    expect(first?.identifier?.map((one) => one.value)).toEqual(['tuesdays', 'tuesdays/2026-10-27']);
    expect(first?.participant.map((one) => one.actor?.reference)).toEqual([
      `Practitioner/${lead}`,
      'Practitioner/pr-other',
      'Location/room-1',
    ]);
  });

  it('has no patient in any session (rule 1)', async () => {
    const { gateway, deps } = practice(3, [groupResource(), membershipResource(0), membershipResource(1)]);
    await createSessions(deps, tuesdays(2));
    expect(JSON.stringify(gateway.of('Appointment'))).not.toContain('Patient/');
  });

  it('books every expected member ahead where the clinic wants it, each in an Appointment of their own', async () => {
    const { gateway, deps } = practice(3, [
      groupResource(),
      membershipResource(0),
      membershipResource(1, dbt, { status: 'onhold' }),
      membershipResource(2),
    ]);
    await createSessions(deps, tuesdays(2, { bookMembers: true }));
    for (const { id } of sessionsOn(gateway))
      expect(seatsOf(gateway, id)).toEqual(['p-0 booked', 'p-2 booked']);
  });

  it('makes no second copy when it is called again, whatever has become of the first (rule 2)', async () => {
    const { gateway, deps } = practice(1, [groupResource()]);
    const first = await createSessions(deps, tuesdays(4));
    const again = await createSessions(deps, tuesdays(4));
    expect(sessionsOn(gateway)).toHaveLength(4);
    expect(again.ok && again.value.created).toEqual([]);
    expect(again.ok && [...again.value.existing].sort()).toEqual(first.ok && [...first.value.created].sort());
  });

  it('makes no second copy when answers are lost or two people click at once (rule 2)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 50 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
        fc.integer({ min: 1, max: 3 }),
        async (count, lost, people) => {
          const { gateway, deps } = practice(1, [groupResource()]);
          const shaky = { ...deps, gateway: losingAnswers(deps.gateway, lost) };
          const results = await Promise.all(
            Array.from({ length: people }, () => createSessions(shaky, tuesdays(count))),
          );
          expect(results.every((one) => one.ok)).toBe(true);
          const starts = sessionsOn(gateway).map((one) => one.start);
          expect(starts).toHaveLength(count);
          expect(new Set(starts).size).toBe(count);
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);

  it('goes on after a crash in the middle of a long series (rule 3)', async () => {
    const { gateway, deps } = practice(1, [groupResource()]);
    const broken = await createSessions({ ...deps, gateway: breakingAt(deps.gateway, 2) }, tuesdays(52));
    expect(broken.ok).toBe(false);
    expect(sessionsOn(gateway)).toHaveLength(40);
    const result = await createSessions(deps, tuesdays(52));
    expect(result.ok && result.value.created).toHaveLength(12);
    expect(sessionsOn(gateway)).toHaveLength(52);
  });

  it('is refused where the group meets then already, with nothing written', async () => {
    const { gateway, deps } = practice(1, [groupResource()]);
    await createSessions(deps, tuesdays(2));
    const before = gateway.all().length;
    const start = { date: localDate('2026-11-03'), hour: 19, minute: 0 };
    const result = await createSessions(deps, tuesdays(2, { series: seriesId('another'), start }));
    expect(result).toEqual({
      ok: false,
      refusal: { code: 'group-meets-then', starts: ['2026-11-03T19:00:00-06:00'] },
    });
    expect(gateway.all()).toHaveLength(before);
  });

  it('is refused for a group that is archived, unknown, or led by nobody', async () => {
    const { deps } = practice(1, [groupResource({ active: false })]);
    const code = async (request: Parameters<typeof createSessions>[1], world = deps) => {
      const result = await createSessions(world, request);
      return result.ok ? 'made' : result.refusal.code;
    };
    expect(await code(tuesdays(1))).toBe('group-archived');
    expect(await code(tuesdays(1), practice(1).deps)).toBe('no-such-group');
    expect(await code(tuesdays(1, { facilitators: [] }))).toBe('no-facilitator');
    expect(await code(tuesdays(0))).toBe('bad-count');
  });

  it('schedules a single session by the clock of its place', async () => {
    const { gateway, deps } = practice(1, [groupResource()]);
    const { recurrence: _none, ...once } = tuesdays(1);
    await createSessions(deps, { ...once, place: { ...once.place, timeZone: chicago } });
    expect(sessionsOn(gateway).map((one) => one.start)).toEqual(['2026-10-27T18:00:00-05:00']);
  });
});
