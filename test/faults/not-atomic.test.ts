import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { wholeSession } from '../../src/domain/attendance/roster.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { loadSession } from '../../src/workflow/load-session.ts';
import { addWalkIn, openSession } from '../../src/workflow/open-session.ts';
import { signSession } from '../../src/workflow/sign-session.ts';
import { takeAttendance } from '../../src/workflow/take-attendance.ts';
import { ADAPTERS } from '../contracts/servers.ts';
import { startBatchingProxy } from '../support/batching-proxy.ts';
import { startChartedServer, startPlannedServer, type ChartedServer } from '../support/charted-server.ts';
import { everybody, overridesFor, quickClock } from '../support/clinic-steps.ts';

describe.each(ADAPTERS)('a server that runs transactions as batches, by $name', ({ connect }) => {
  let charted: ChartedServer;
  let proxy: Awaited<ReturnType<typeof startBatchingProxy>>;
  let deps: Deps;

  beforeAll(async () => {
    charted = await startChartedServer(3);
    proxy = await startBatchingProxy(charted.server.client.base);
  });
  beforeEach(async () => {
    await charted.rewind();
    deps = { gateway: connect(proxy.base), clock: quickClock() };
  });
  afterAll(async () => {
    await proxy.close();
    await charted.close();
  });

  /** What happens, and how many versions were written by it. */
  const written = async <T>(act: () => Promise<T>): Promise<[T, number]> => {
    const before = charted.history.mark();
    const result = await act();
    return [result, charted.history.mark() - before];
  };

  test('a session can be read there', async () => {
    expect(await loadSession(deps, charted.session)).toMatchObject({ ok: true });
  });

  test('rule 2: signing is refused, and nothing is written', async () => {
    const { reviewed, lead } = charted;
    const request = { by: lead, members: everybody(reviewed), overrides: overridesFor(reviewed) };
    const [signed, versions] = await written(() => signSession(deps, reviewed, request));
    expect(signed).toEqual({ ok: false, refusal: { code: 'not-atomic' } });
    expect(versions).toBe(0);
  });

  test('rule 2: attendance and walk-ins are refused with advice, and nothing is written', async () => {
    const { reviewed, lead } = charted;
    const [member] = reviewed.members;
    if (!member) throw new Error('Nobody is on the roster.');
    const change = { patientId: member.patient.id, attendance: wholeSession(reviewed.session) };
    const [taken, versions] = await written(() => takeAttendance(deps, reviewed, [change], lead));
    expect(taken[0]?.result).toMatchObject({ refusal: { code: 'fault', fault: { reached: 'no' } } });
    expect(JSON.stringify(taken)).toContain('switch transactions on');
    expect(versions).toBe(0);

    const nobody = { ...reviewed, members: [] };
    const [added, more] = await written(() => addWalkIn(deps, nobody, member.patient.id, lead));
    expect(added).toMatchObject({ refusal: { code: 'fault', fault: { reached: 'no' } } });
    expect(more).toBe(0);
  });
});

test('rule 2: such a server is told of before the first session is opened on it', async () => {
  const planned = await startPlannedServer(2);
  const proxy = await startBatchingProxy(planned.server.client.base);
  const gateway = ADAPTERS[0]?.connect(proxy.base);
  if (!gateway) throw new Error('There is no adapter.');
  const opened = await openSession({ gateway, clock: quickClock() }, planned.session, planned.lead);
  expect(opened).toMatchObject({ ok: false, refusal: { code: 'fault', fault: { reached: 'no' } } });
  expect(planned.history.mark()).toBe(0);
  await proxy.close();
  await planned.close();
});
