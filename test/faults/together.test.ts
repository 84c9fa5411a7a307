import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signSession } from '../../src/workflow/sign-session.ts';
import { writeMemberNote } from '../../src/workflow/write-member-note.ts';
import { writeOpenNotes } from '../../src/workflow/write-open-notes.ts';
import { startChartedServer, type ChartedServer } from '../support/charted-server.ts';
import {
  everybody,
  giveAwaitedSignatures,
  load,
  overridesFor,
  quickClock,
  relayPass,
} from '../support/clinic-steps.ts';
import { stored } from '../support/rewindable.ts';
import { unwhole } from '../support/whole-session.ts';
import { actorsOf, sign } from './sign-and-write.ts';

const clock = quickClock();

describe.each([1, 8, 30])('%i members', (members) => {
  let charted: ChartedServer;
  beforeAll(async () => {
    charted = await startChartedServer(members);
  });
  afterAll(() => charted.close());

  const found = () => unwhole(stored(charted.server.store), charted.reviewed);
  /** Another process each: nothing in common but the server. */
  const deps = () => ({ gateway: charted.direct(), clock });

  test('rule 2: three relays at once on one server write everything once, and none of them stops a Task', async () => {
    await charted.rewind();
    await sign(charted, actorsOf(charted));
    const reports = await Promise.all([relayPass(deps()), relayPass(deps()), relayPass(deps(), 2)]);
    await relayPass(deps());
    expect(reports.map((one) => [one.stopped, one.faults, one.trouble])).toEqual(
      Array(3).fill([0, 0, undefined]),
    );
    expect(found()).toEqual([]);
  });

  test('rule 2: a Task that is delivered five times at once is written by one run, the others change nothing', async () => {
    await charted.rewind();
    await sign(charted, actorsOf(charted));
    const { members: signed } = await load(deps(), charted.session);
    const task = signed[0]?.task?.version.id ?? '';
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => writeMemberNote(deps(), task)));
    const said = outcomes.map((one) => one.status).sort();
    expect(said).toEqual([...(Array(4).fill('already-written') as string[]), 'written']);
    const versions = charted.history.mark();
    expect(await writeMemberNote(deps(), task)).toEqual({ status: 'already-written' });
    expect(charted.history.mark()).toBe(versions);
    await relayPass(deps());
    expect(found()).toEqual([]);
  });

  test('rule 2: the app writes the records itself while a relay, late, does the same', async () => {
    await charted.rewind();
    await sign(charted, actorsOf(charted));
    await Promise.all([writeOpenNotes(deps(), charted.session), relayPass(deps())]);
    await relayPass(deps());
    expect(found()).toEqual([]);
  });

  test('rules 2 and 4: the lead signs in two windows at once: one signature, one Task each', async () => {
    await charted.rewind();
    const { reviewed, lead, session } = charted;
    const request = { by: lead, members: everybody(reviewed), overrides: overridesFor(reviewed) };
    const signed = await Promise.all([1, 2].map(() => signSession(deps(), reviewed, request)));
    expect(signed.map((one) => one.ok)).toEqual([true, true]);
    await giveAwaitedSignatures(deps(), session);
    await relayPass(deps());
    expect(found()).toEqual([]);
  });
});
