import { afterAll, describe, expect, test } from 'vitest';
import type { FhirGateway } from '../../src/gateway/port.ts';
import type { Access } from '../../src/sandbox/fhir/index.ts';
import { loadSession } from '../../src/workflow/load-session.ts';
import { review } from '../../src/workflow/review.ts';
import { ADAPTERS } from '../contracts/servers.ts';
import { startFhir, type TestServer } from '../sandbox/fhir-support.ts';
import { got, quickClock } from '../support/clinic-steps.ts';
import { chartWith, guardClinic, named, text } from '../support/guard-clinic.ts';

const PEOPLE = [named('Thandiwe', 'Okonkwo'), named('Bartholomew', 'Kowalczyk')];

/** Of two members, one with a brother on file; the first one's entry speaks of that brother and of the other member. */
const clinic = guardClinic(PEOPLE, (all) => [
  ...all,
  {
    resourceType: 'RelatedPerson',
    id: 'brother',
    patient: { reference: `Patient/${guardClinic(PEOPLE).members[1] ?? ''}` },
    name: [{ given: ['Zbigniew'], family: 'Halloran' }],
  },
]);
const charted = await chartWith(clinic, {
  entries: { 0: { 'entry.plan': text('Will call Kowalczyk or Zbigniew Halloran on Friday.') } },
});

/** A server that holds this clinic; its users may not read RelatedPerson where told so. */
async function serverWith(relatives: 'allowed' | 'forbidden'): Promise<TestServer> {
  let closed = false;
  const role: Access = { allows: (_interaction, type) => !closed || type !== 'RelatedPerson' };
  const server = await startFhir({ access: () => role });
  for (const one of clinic.gateway.all()) {
    const { status } = await server.client.send('PUT', `${one.resourceType}/${one.id}`, one);
    expect(status).toBeLessThan(300);
  }
  closed = relatives === 'forbidden';
  return server;
}

const allowed = await serverWith('allowed');
const forbidden = await serverWith('forbidden');
afterAll(() => Promise.all([allowed.close(), forbidden.close()]));

async function found(gateway: FhirGateway): Promise<readonly string[]> {
  const deps = { gateway, clock: quickClock() };
  const file = got(await loadSession(deps, charted.session.id), 'loading');
  return review(file).members.flatMap((one) => one.guard.map(({ words }) => words));
}

describe.each(ADAPTERS)('over $name', ({ connect }) => {
  test('relatives on file are known where the role may read them', async () => {
    expect(await found(connect(allowed.client.base))).toEqual(['Kowalczyk', 'Zbigniew Halloran']);
  });

  test('where a role may not read relatives, a session still loads and members are still found', async () => {
    const gateway = connect(forbidden.client.base);
    expect(await found(gateway)).toEqual(['Kowalczyk']);
    expect(await found(gateway)).toEqual(['Kowalczyk']);
  });
});
