import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, sessionId } from '../../domain/ids.ts';
import {
  breakingAt,
  dbt,
  groupResource,
  lead,
  losingAnswers,
  membershipResource,
  practice,
  river,
  seatsOf,
  sessionsOn,
  tuesdays,
  type World,
} from '../../../test/support/practice-world.ts';
import { cancelSession } from './cancel-session.ts';
import { createSessions } from './create-sessions.ts';
import { fault, faulty } from '../../gateway/fault.ts';
import { moveSession, plannedMove, type Move } from './move-session.ts';

async function scheduled(count: number, bookMembers = false): Promise<World & { ids: readonly string[] }> {
  const world = practice(3, [groupResource(), membershipResource(0), membershipResource(1)]);
  await createSessions(world.deps, tuesdays(count, { bookMembers }));
  return { ...world, ids: sessionsOn(world.gateway).map((one) => one.id) };
}

function move(session: string | undefined, more: Partial<Move> = {}): Move {
  return {
    request: 'move-1',
    session: sessionId(session ?? ''),
    start: { date: localDate('2026-10-28'), hour: 17, minute: 30 },
    minutes: 90,
    scope: 'this-and-following',
    reason: 'The room is being painted',
    by: lead,
    ...more,
  };
}

describe('moving', () => {
  it('moves this session and the following ones by the clock, over the change of the clocks', async () => {
    const { gateway, deps, ids } = await scheduled(3);
    const result = await moveSession(deps, move(ids[0]));
    expect(result.ok && result.value.moved).toHaveLength(3);
    expect(sessionsOn(gateway).map((one) => one.start)).toEqual([
      '2026-10-28T17:30:00-05:00',
      '2026-11-04T17:30:00-06:00',
      '2026-11-11T17:30:00-06:00',
    ]);
  });

  it('moves one session and leaves the others', async () => {
    const { gateway, deps, ids } = await scheduled(3);
    const start = { date: localDate('2026-11-05'), hour: 18, minute: 0 };
    await moveSession(deps, move(ids[1], { scope: 'this', start, minutes: 60 }));
    const starts = sessionsOn(gateway).map((one) => one.start);
    expect(starts).toEqual([
      '2026-10-27T18:00:00-05:00',
      '2026-11-05T18:00:00-06:00',
      '2026-11-10T18:00:00-06:00',
    ]);
    const moved = gateway.of('Appointment').find((one) => one.id === ids[1]);
    expect(moved?.end).toBe('2026-11-05T19:00:00-06:00');
    expect(moved?.identifier?.[1]?.value).toBe('tuesdays/2026-11-03');
  });

  it("moves members' Appointments along", async () => {
    const { gateway, deps, ids } = await scheduled(2, true);
    await moveSession(deps, move(ids[0]));
    const seats = gateway
      .of('Appointment')
      .filter((one) => one.supportingInformation?.some((to) => to.reference === `Appointment/${ids[1]}`));
    expect(seats.map((one) => [one.start, one.end])).toEqual([
      ['2026-11-04T17:30:00-06:00', '2026-11-04T19:00:00-06:00'],
      ['2026-11-04T17:30:00-06:00', '2026-11-04T19:00:00-06:00'],
    ]);
  });

  it('reads the new time by the clock of the new place', async () => {
    const { gateway, deps, ids } = await scheduled(1);
    const start = { date: localDate('2026-10-27'), hour: 18, minute: 0 };
    await moveSession(deps, move(ids[0], { place: river, start }));
    expect(sessionsOn(gateway)[0]?.start).toBe('2026-10-27T18:00:00-04:00');
    expect(JSON.stringify(gateway.of('Appointment')[0]?.participant)).toContain('Location/room-2');
  });

  it('keeps the reason with the sessions, and nowhere in what belongs to a member', async () => {
    const { gateway, deps, ids } = await scheduled(2, true);
    await moveSession(deps, move(ids[0]));
    const [change] = gateway.of('Provenance');
    expect(change?.reason?.[0]?.text).toBe('The room is being painted');
    expect(change?.target.map((one) => one.reference).sort()).toEqual(
      ids.map((id) => `Appointment/${id}`).sort(),
    );
    const seats = gateway.of('Appointment').filter((one) => !ids.includes(one.id));
    expect(JSON.stringify(seats)).not.toContain('painted');
  });

  it('is done by a front desk that may write no Provenance; the reason stands with the session', async () => {
    const { gateway, deps, ids } = await scheduled(2);
    const desk: typeof deps.gateway = {
      ...gateway,
      transact: (writes) =>
        writes.some((one) => one.resource.resourceType === 'Provenance')
          ? Promise.resolve(faulty(fault('forbidden', 'no')))
          : gateway.transact(writes),
    };
    expect(await moveSession({ ...deps, gateway: desk }, move(ids[0]))).toMatchObject({ ok: true });
    expect(gateway.of('Provenance')).toEqual([]);
    const moved = gateway.of('Appointment').find((one) => one.id === ids[0]);
    expect(moved?.comment).toBe('The room is being painted');
  });

  it('moves nothing twice, whatever answers are lost and wherever a crash comes (rules 2 and 3)', async () => {
    const { gateway: expected, deps, ids } = await scheduled(60);
    await moveSession(deps, move(ids[5]));
    const right = sessionsOn(expected).map((one) => one.start);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { maxLength: 3 }),
        fc.integer({ min: 0, max: 3 }),
        async (lost, broken) => {
          const world = await scheduled(60);
          const ask = move(world.ids[5]);
          await moveSession({ ...world.deps, gateway: breakingAt(world.deps.gateway, broken) }, ask);
          const shaky = { ...world.deps, gateway: losingAnswers(world.deps.gateway, lost) };
          const [one, two] = await Promise.all([moveSession(shaky, ask), moveSession(world.deps, ask)]);
          expect([one.ok, two.ok]).toEqual([true, true]);
          expect(sessionsOn(world.gateway).map((session) => session.start)).toEqual(right);
        },
      ),
      { numRuns: 6 },
    );
  }, 60_000);

  it('leaves sessions that have begun or are cancelled, and says so', async () => {
    const { gateway, deps, ids } = await scheduled(3);
    const opened = gateway.of('Appointment').find((one) => one.id === ids[1]);
    if (opened) await gateway.update({ ...opened, status: 'arrived' }, opened.meta.versionId);
    await cancelSession(deps, {
      session: sessionId(ids[2] ?? ''),
      scope: 'this',
      reason: 'weather',
      by: lead,
    });
    const result = await moveSession(deps, move(ids[0]));
    expect(result.ok && result.value.left).toEqual([
      { id: ids[1], why: 'in-progress' },
      { id: ids[2], why: 'cancelled' },
    ]);
    const refused = await moveSession(deps, move(ids[1], { request: 'move-2' }));
    expect(refused).toEqual({ ok: false, refusal: { code: 'in-progress' } });
  });

  it('refuses a signed session (rule 4)', async () => {
    const { gateway, deps, ids } = await scheduled(1);
    const closed = gateway.of('Appointment')[0];
    if (closed) await gateway.update({ ...closed, status: 'fulfilled' }, closed.meta.versionId);
    expect(await moveSession(deps, move(ids[0]))).toEqual({ ok: false, refusal: { code: 'signed' } });
  });

  it('asks for a reason and for a length that can be', async () => {
    const { deps, ids } = await scheduled(1);
    expect(await moveSession(deps, move(ids[0], { reason: '  ' }))).toEqual({
      ok: false,
      refusal: { code: 'no-reason' },
    });
    expect(await moveSession(deps, move(ids[0], { minutes: 0 }))).toEqual({
      ok: false,
      refusal: { code: 'bad-minutes' },
    });
  });

  it('tells beforehand where it would lead to', async () => {
    const { deps, ids } = await scheduled(2);
    const planned = await plannedMove(deps, move(ids[0]));
    expect(planned.ok && planned.value.map((one) => one.span.start)).toEqual([
      '2026-10-28T17:30:00-05:00',
      '2026-11-04T17:30:00-06:00',
    ]);
  });
});

describe('cancelling', () => {
  it('cancels with the reason; members are told that the session is, and none of the words', async () => {
    const { gateway, deps, ids } = await scheduled(2, true);
    const result = await cancelSession(deps, {
      session: sessionId(ids[0] ?? ''),
      scope: 'this-and-following',
      reason: 'facilitator-away',
      words: 'Ben’s emergency at the last session',
      by: lead,
    });
    expect(result.ok && result.value.cancelled).toHaveLength(2);
    expect(sessionsOn(gateway).map((one) => one.status)).toEqual(['cancelled', 'cancelled']);
    for (const id of ids)
      expect(seatsOf(gateway, id)).toEqual([
        'p-0 cancelled session-cancelled',
        'p-1 cancelled session-cancelled',
      ]);
    const seats = gateway.of('Appointment').filter((one) => !ids.includes(one.id));
    expect(JSON.stringify(seats)).not.toContain('Ben');
  });

  it('changes nothing when it is asked again', async () => {
    const { gateway, deps, ids } = await scheduled(1, true);
    const ask = { session: sessionId(ids[0] ?? ''), scope: 'this', reason: 'weather', by: lead } as const;
    await cancelSession(deps, ask);
    const before = JSON.stringify(gateway.all());
    const again = await cancelSession(deps, ask);
    expect(again.ok && again.value.cancelled).toEqual([]);
    expect(JSON.stringify(gateway.all())).toBe(before);
  });

  it('is refused where something has been charted, as that would be put out of sight', async () => {
    const { gateway, deps, ids } = await scheduled(1, true);
    const session = gateway.of('Appointment').find((one) => one.id === ids[0]);
    if (session) await gateway.update({ ...session, status: 'arrived' }, session.meta.versionId);
    const ask = { session: sessionId(ids[0] ?? ''), scope: 'this', reason: 'weather', by: lead } as const;
    await gateway.create<'QuestionnaireResponse'>({
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      identifier: { system: 'https://groupwork.dev/fhir/sid/entry', value: `${ids[0]}/p-1` },
      subject: { reference: 'Patient/p-1' },
      item: [{ linkId: 'entry', item: [{ linkId: 'entry.response', answer: [{ valueString: 'Quiet.' }] }] }],
    });
    expect(await cancelSession(deps, ask)).toEqual({ ok: false, refusal: { code: 'in-progress' } });
    expect(sessionsOn(gateway)[0]?.status).toBe('arrived');
  });

  it('is possible for a session that somebody only looked into', async () => {
    const { gateway, deps, ids } = await scheduled(1, true);
    const session = gateway.of('Appointment').find((one) => one.id === ids[0]);
    if (session) await gateway.update({ ...session, status: 'arrived' }, session.meta.versionId);
    await gateway.create<'Encounter'>({
      resourceType: 'Encounter',
      status: 'in-progress',
      class: { code: 'AMB' },
      identifier: [{ system: 'https://groupwork.dev/fhir/sid/session', value: ids[0] ?? '' }],
      subject: { reference: `Group/${dbt}` },
    });
    const ask = { session: sessionId(ids[0] ?? ''), scope: 'this', reason: 'weather', by: lead } as const;
    expect((await cancelSession(deps, ask)).ok).toBe(true);
    expect(gateway.of('Encounter')[0]?.status).toBe('cancelled');
  });
});
