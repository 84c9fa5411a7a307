import type { Patient, Task } from '@medplum/fhirtypes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Answer, FhirGateway, Page, Stored } from '../../src/gateway/port.ts';

export interface GatewayUnderTest {
  readonly gateway: FhirGateway;
  stop(): Promise<void>;
}

/** The value of an answer that must be one. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok)
    throw new Error(`Fault: ${answer.fault.kind} ${answer.fault.status ?? ''} ${answer.fault.advice}`);
  return answer.value;
}

/** The fault of an answer that must be one. */
export function faultOf<T>(answer: Answer<T>) {
  if (answer.ok) throw new Error('An answer came where a fault was expected.');
  return answer.fault;
}

const SYSTEM = 'https://groupwork.dev/fhir/sid/entry';
const HARD = 'Łukasiewicz 👩‍👩‍👧‍👦 \u202eעברית\u202c <script>"\'&\\ 中文 O’Brien-Nguyễn';

const taskFor = (patient: string, entry: string): Task => ({
  resourceType: 'Task',
  status: 'requested',
  intent: 'order',
  identifier: [{ system: SYSTEM, value: entry }],
  for: { reference: patient },
});

/**
 * What every gateway promises (src/gateway/port.ts), whatever stands behind it. `start` answers a gateway to an empty
 * server; each file that runs this starts its own.
 */
export function gatewayContract(name: string, start: () => Promise<GatewayUnderTest>): void {
  describe(`${name} keeps the port's contract`, () => {
    let under: GatewayUnderTest;
    let gateway: FhirGateway;
    beforeAll(async () => {
      under = await start();
      gateway = under.gateway;
    });
    afterAll(() => under.stop());

    let count = 0;
    const unique = () => `entry-${++count}`;
    const patient = async (family = 'Okafor'): Promise<Stored<Patient>> =>
      valueOf(
        await gateway.create<'Patient'>({ resourceType: 'Patient', name: [{ family, given: ['Amara'] }] }),
      );

    test('what is created can be read, with an id and a version', async () => {
      const created = await patient(HARD);
      expect(created.id).not.toBe('');
      expect(created.meta.versionId).not.toBe('');
      expect(valueOf(await gateway.read('Patient', created.id))).toEqual(created);
      expect(created.name?.[0]?.family).toBe(HARD);
    });

    test('reading what is not there is not-found', async () => {
      const fault = faultOf(await gateway.read('Patient', '6f2f1e0a-0000-4000-8000-000000000001'));
      expect(fault).toMatchObject({ kind: 'not-found', reached: 'yes' });
    });

    test('an update with the current version gives a new one', async () => {
      const first = await patient();
      const second = valueOf(await gateway.update({ ...first, active: true }, first.meta.versionId));
      expect(second.active).toBe(true);
      expect(second.meta.versionId).not.toBe(first.meta.versionId);
    });

    test('an update with a version that has moved on is a conflict and changes nothing', async () => {
      const first = await patient();
      const second = valueOf(await gateway.update({ ...first, active: true }, first.meta.versionId));
      const fault = faultOf(await gateway.update({ ...first, active: false }, first.meta.versionId));
      expect(fault).toMatchObject({ kind: 'conflict', reached: 'yes' });
      expect(valueOf(await gateway.read('Patient', first.id))).toEqual(second);
    });

    test('of ten simultaneous updates of one version exactly one wins', async () => {
      const first = await patient();
      const years = Array.from({ length: 10 }, (_, index) => `19${50 + index}-01-01`);
      const answers = await Promise.all(
        years.map((birthDate) => gateway.update({ ...first, birthDate }, first.meta.versionId)),
      );
      expect(answers.filter((one) => one.ok)).toHaveLength(1);
      expect(new Set(answers.flatMap((one) => (one.ok ? [] : [one.fault.kind])))).toEqual(
        new Set(['conflict']),
      );
    });

    test('a batch answers in the order of its queries, and a read of what is not there with nothing', async () => {
      const [one, other] = [await patient('One'), await patient('Other')];
      const found = valueOf(
        await gateway.batch([
          { read: 'Patient', id: other.id },
          { read: 'Patient', id: '6f2f1e0a-0000-4000-8000-000000000002' },
          { search: 'Patient', params: { _id: one.id } },
          { search: 'Task', params: { identifier: `${SYSTEM}|nobody` } },
        ]),
      );
      expect(found.map((each) => each.matches.map(({ id }) => id))).toEqual([[other.id], [], [one.id], []]);
    });

    test('an empty batch and an empty transaction are answered without asking the server', async () => {
      expect(valueOf(await gateway.batch([]))).toEqual([]);
      expect(valueOf(await gateway.transact([]))).toEqual([]);
    });

    test('a batch with a search that the server does not know fails as a whole', async () => {
      const answer = await gateway.batch([
        { search: 'Patient', params: { _id: 'x' } },
        { search: 'Patient', params: { 'no-such-parameter': 'x' } },
      ]);
      expect(faultOf(answer).kind).toBe('invalid');
    });

    test('a transaction writes all, resolves urn:uuid, and answers in its order', async () => {
      const fullUrl = 'urn:uuid:3b241101-e2bb-4255-8caf-4136c566a962';
      const entry = unique();
      const held = await patient();
      const written = valueOf(
        await gateway.transact([
          { method: 'PUT', resource: { ...held, active: true }, ifMatch: held.meta.versionId },
          { method: 'POST', resource: taskFor(fullUrl, entry) },
          { method: 'POST', resource: { resourceType: 'Patient', name: [{ family: 'Tran' }] }, fullUrl },
        ]),
      );
      expect(written.map((one) => one.resourceType)).toEqual(['Patient', 'Task', 'Patient']);
      expect(written[0]?.id).toBe(held.id);
      const [task] = valueOf(await gateway.search('Task', { identifier: `${SYSTEM}|${entry}` })).matches;
      expect(task).toMatchObject({
        id: written[1]?.id,
        for: { reference: `Patient/${written[2]?.id ?? ''}` },
      });
      const put = valueOf(await gateway.read('Patient', held.id));
      expect(put.meta.versionId).toBe(written[0]?.versionId);
      expect(put.active).toBe(true);
    });

    test('a transaction whose pivot has moved on is a conflict, and none of it is done (rule 2)', async () => {
      const held = await patient();
      const moved = valueOf(await gateway.update({ ...held, active: true }, held.meta.versionId));
      const entry = unique();
      const other = await patient();
      const answer = await gateway.transact([
        { method: 'POST', resource: taskFor(`Patient/${held.id}`, entry) },
        { method: 'PUT', resource: { ...other, active: true }, ifMatch: other.meta.versionId },
        { method: 'PUT', resource: { ...held, active: false }, ifMatch: held.meta.versionId },
      ]);
      expect(faultOf(answer).kind).toBe('conflict');
      expect(valueOf(await gateway.search('Task', { identifier: `${SYSTEM}|${entry}` })).matches).toEqual([]);
      expect(valueOf(await gateway.read('Patient', other.id))).toEqual(other);
      expect(valueOf(await gateway.read('Patient', held.id))).toEqual(moved);
    });

    test('of five identical transactions at once exactly one is done (rule 2)', async () => {
      const held = await patient();
      const entry = unique();
      const answers = await Promise.all(
        Array.from({ length: 5 }, () =>
          gateway.transact([
            { method: 'POST', resource: taskFor(`Patient/${held.id}`, entry) },
            { method: 'PUT', resource: { ...held, active: true }, ifMatch: held.meta.versionId },
          ]),
        ),
      );
      expect(answers.filter((one) => one.ok)).toHaveLength(1);
      expect(
        valueOf(await gateway.search('Task', { identifier: `${SYSTEM}|${entry}` })).matches,
      ).toHaveLength(1);
    });

    test('a reference to what the transaction does not create is refused before anything is sent', async () => {
      const resource = taskFor('urn:uuid:3b241101-e2bb-4255-8caf-4136c566a963', unique());
      const fault = faultOf(await gateway.transact([{ method: 'POST', resource }]));
      expect(fault).toMatchObject({ kind: 'invalid', reached: 'no' });
    });

    test('a search finds by identifier, reference, status and several values, and includes what is asked for', async () => {
      const held = await patient();
      const [one, other] = [unique(), unique()];
      const resource = taskFor(`Patient/${held.id}`, one);
      valueOf(await gateway.create<'Task'>(resource));
      valueOf(await gateway.create<'Task'>({ ...taskFor(`Patient/${held.id}`, other), status: 'completed' }));
      const by = async (params: Record<string, string | readonly string[]>) =>
        valueOf(await gateway.search('Task', params)).matches.length;
      expect(await by({ identifier: `${SYSTEM}|${one},${SYSTEM}|${other}` })).toBe(2);
      expect(await by({ identifier: `${SYSTEM}|${one},${SYSTEM}|${other}`, status: 'completed' })).toBe(1);
      expect(await by({ patient: `Patient/${held.id}` })).toBe(2);
      expect(
        await by({ patient: `Patient/${held.id}`, identifier: [`${SYSTEM}|${one}`, `${SYSTEM}|${other}`] }),
      ).toBe(0);
      const found = valueOf(
        await gateway.search('Task', { identifier: `${SYSTEM}|${one}`, _include: 'Task:patient' }),
      );
      expect(found.included.map(({ id }) => id)).toEqual([held.id]);
      expect(found.matches.map(({ resourceType }) => resourceType)).toEqual(['Task']);
    });

    test('a search answers all pages, in order, and includes each resource once', async () => {
      const held = await patient();
      const marker = unique();
      for (let n = 0; n < 7; n += 1) {
        const authoredOn = `2026-11-24T18:0${n}:00Z`;
        valueOf(
          await gateway.create<'Task'>({ ...taskFor(`Patient/${held.id}`, `${marker}-${n}`), authoredOn }),
        );
      }
      const params = {
        patient: `Patient/${held.id}`,
        _include: 'Task:patient',
        _sort: '-authored-on',
        _count: 3,
      };
      const expected = [6, 5, 4, 3, 2, 1, 0].map((n) => `${marker}-${n}`);
      const entries = (found: { matches: readonly Stored[] }) =>
        found.matches.map((one) => (one.resourceType === 'Task' ? one.identifier?.[0]?.value : undefined));
      const found = valueOf(await gateway.search('Task', params));
      expect(entries(found)).toEqual(expected);
      expect(found.included.map(({ id }) => id)).toEqual([held.id]);
      const [all, first] = valueOf(
        await gateway.batch([
          { search: 'Task', params },
          { search: 'Task', params, firstPage: true },
        ]),
      );
      expect(all && entries(all)).toEqual(expected);
      expect(first && entries(first)).toEqual(expected.slice(0, 3));
    });

    test('a long list can be read page by page, and its last page names no next', async () => {
      const held = await patient();
      const marker = unique();
      for (let n = 0; n < 5; n += 1) {
        const authoredOn = `2026-11-24T19:0${n}:00Z`;
        valueOf(
          await gateway.create<'Task'>({ ...taskFor(`Patient/${held.id}`, `${marker}-${n}`), authoredOn }),
        );
      }
      const params = {
        patient: `Patient/${held.id}`,
        _include: 'Task:patient',
        _sort: 'authored-on',
        _count: 2,
      };
      const read: string[] = [];
      let from: Parameters<FhirGateway['page']>[1] | undefined = { params };
      const lengths: number[] = [];
      while (from) {
        const page: Page = valueOf(await gateway.page('Task', from));
        for (const one of page.matches)
          if (one.resourceType === 'Task') read.push(one.identifier?.[0]?.value ?? '');
        lengths.push(page.matches.length);
        expect(page.included.map(({ id }) => id)).toEqual([held.id]);
        from = page.next === undefined ? undefined : { next: page.next };
      }
      expect(read).toEqual([0, 1, 2, 3, 4].map((n) => `${marker}-${n}`));
      expect(lengths).toEqual([2, 2, 1]);
    });

    test('a search by name finds the beginning of any part of it, whatever the case and the accents', async () => {
      const family = `Ångström${unique()}`;
      const held = await patient(family);
      const found = async (name: string) =>
        valueOf(await gateway.search('Patient', { name })).matches.map(({ id }) => id);
      expect(await found(family.toLowerCase())).toEqual([held.id]);
      expect(await found(family.replace('Å', 'A').replace('ö', 'o').toUpperCase())).toEqual([held.id]);
      expect(await found(family.slice(1))).toEqual([]);
    });

    test('a search can be asked for the number alone', async () => {
      const held = await patient();
      valueOf(await gateway.create<'Task'>(taskFor(`Patient/${held.id}`, unique())));
      const params = { patient: `Patient/${held.id}`, _summary: 'count' };
      expect(valueOf(await gateway.search('Task', params))).toEqual({ matches: [], included: [], total: 1 });
    });

    test('a resource of 200 kB with every kind of letter comes back as it was sent', async () => {
      const description = `${HARD}\n`.repeat(2500);
      const held = await patient();
      const entry = unique();
      const resource = { ...taskFor(`Patient/${held.id}`, entry), description };
      valueOf(await gateway.transact([{ method: 'POST', resource }]));
      const [found] = valueOf(await gateway.search('Task', { identifier: `${SYSTEM}|${entry}` })).matches;
      expect(found?.resourceType === 'Task' && found.description === description).toBe(true);
    });

    test('the server is asked once what it can do', async () => {
      const first = valueOf(await gateway.capabilities());
      expect(first.transactions).toBe('atomic');
      expect(first.types.has('Composition')).toBe(true);
      expect(valueOf(await gateway.capabilities())).toBe(first);
    });
  });
}
