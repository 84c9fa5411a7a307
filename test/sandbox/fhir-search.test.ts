import { afterAll, beforeAll, expect, test } from 'vitest';
import { RECORDS } from './fhir-records.ts';
import { startFhir, texts, type Client, type TestServer } from './fhir-support.ts';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startFhir();
  client = server.client;
  await server.store.seed(RECORDS);
});
afterAll(() => server.close());

const cases: [query: string, ids: string[]][] = [
  ['Patient?name=ama', ['amara']],
  ['Patient?name=mara', []],
  ['Patient?name=zoe', ['amara']],
  ['Patient?name=nguyen', ['chi']],
  ['Patient?family=okafor-ota', ['amara']],
  ['Patient?name:contains=mara', ['amara']],
  ['Patient?name:exact=amara', []],
  ['Patient?name:exact=Amara', ['amara']],
  ['Patient?name=ama,ben', ['amara', 'ben']],
  ['Patient?name=ama&gender=male', []],
  ['Patient?_id=amara,ben', ['amara', 'ben']],
  ['Patient?identifier=urn:mrn|A-1', ['amara']],
  ['Patient?identifier=A-1', ['amara', 'ben']],
  ['Patient?identifier=|bare', ['ben']],
  ['Patient?identifier=urn:mrn|', ['amara']],
  ['Patient?identifier=urn:mrn|nobody', []],
  ['Patient?identifier:not=urn:mrn|A-1', ['ben', 'chi']],
  ['Patient?gender:not=female', ['ben', 'chi']],
  ['Patient?gender:missing=true', ['chi']],
  ['Patient?gender:missing=false', ['amara', 'ben']],
  ['Patient?active=true', ['ben']],
  ['Patient?phone=555-0100', ['amara']],
  ['Patient?birthdate=1990', ['amara', 'ben']],
  ['Patient?birthdate=1990-05', ['amara']],
  ['Patient?birthdate=ne1990-05', ['ben', 'chi']],
  ['Patient?birthdate=gt1990-05-17', ['ben']],
  ['Patient?birthdate=ge1990-05-17', ['amara', 'ben']],
  ['Patient?birthdate=lt1990', ['chi']],
  ['Patient?birthdate=ge1990-05-01&birthdate=lt1990-06-01', ['amara']],
  ['Patient?_lastUpdated=gt2000-01-01', ['amara', 'ben', 'chi']],
  ['Patient?_lastUpdated=lt2000', []],
  ['Patient?general-practitioner=Practitioner/ito', ['amara']],
  ['Patient?deceased=true', []],
  ['Encounter?subject=Patient/amara', ['amara-1']],
  ['Encounter?subject=amara', ['amara-1']],
  ['Encounter?subject:Patient=amara', ['amara-1']],
  ['Encounter?subject:Group=dbt', ['session']],
  ['Encounter?subject=Group/dbt,Patient/ben', ['session', 'ben-1']],
  ['Encounter?patient=amara', ['amara-1']],
  ['Encounter?patient=Patient/amara', ['amara-1']],
  ['Encounter?patient=Patient/amara/_history/1', ['amara-1']],
  ['Encounter?patient=dbt', []],
  ['Encounter?part-of=session', ['amara-1', 'ben-1']],
  ['Encounter?status=finished&part-of=Encounter/session', ['amara-1']],
  ['Encounter?class=VR', ['ben-1']],
  ['Encounter?date=2024-03-05', ['session', 'amara-1']],
  ['Encounter?date=gt2024-03-05T23:00:00Z', ['ben-1']],
  ['Encounter?date=sa2024-03-05', ['ben-1']],
  ['Encounter?date=eb2024-03-06', ['session', 'amara-1']],
  ['Encounter?date=ge2024-03-06T07:00Z', ['ben-1']],
  ['Encounter?subject.name=ama', ['amara-1']],
  ['Encounter?subject:Patient.identifier=urn:mrn|A-1', ['amara-1']],
  ['Encounter?subject:Patient.general-practitioner.family=ito', ['amara-1']],
  ['Encounter?part-of.subject=Group/dbt', ['amara-1', 'ben-1']],
  ['Encounter?participant=Practitioner/ito', ['amara-1']],
  ['Patient?_has:Encounter:patient:status=in-progress', ['ben']],
  ['Patient?_has:Encounter:patient:part-of=session', ['amara', 'ben']],
  ['Patient?_has:Task:patient:code=urn:codes|write-note', ['amara']],
  ['Task?code=write-note', ['task-1', 'task-2']],
  ['Task?code=urn:codes|write-note', ['task-1']],
  ['Task?code:text=member', ['task-1']],
  ['Task?code:text=write', ['task-1']],
  ['Task?status=requested,completed', ['task-1', 'task-2']],
  ['Task?focus=Encounter/amara-1', ['task-1']],
  ['Task?subject:identifier=urn:mrn|B-9', ['task-2']],
  ['Task?subject:missing=true', []],
  ['Task?patient:missing=true', ['task-2']],
  ['Observation?value-quantity=14.2', ['phq']],
  ['Observation?value-quantity=14', ['phq']],
  ['Observation?value-quantity=14.20', ['phq']],
  ['Observation?value-quantity=14.3', []],
  ['Observation?value-quantity=gt10|urn:u|{score}', ['phq']],
  ['Observation?value-quantity=gt10|urn:u|kg', []],
  ['QuestionnaireResponse?questionnaire=https://example.org/Questionnaire/process', ['qr']],
  ['QuestionnaireResponse?questionnaire=https://example.org/Questionnaire/process|1.0', ['qr']],
  ['QuestionnaireResponse?questionnaire=https://example.org/Questionnaire/process|2.0', []],
];

test.each(cases)('%s finds %j', async (query, ids) => {
  expect((await client.ids(query)).sort()).toEqual([...ids].sort());
});

const refused = [
  'Patient?shoe-size=9',
  'Patient?name:sounds=ama',
  'Patient?_filter=name eq ama',
  'Patient?_text=ama',
  'Patient?_content=ama',
  'Patient?_query=x',
  'Patient?_list=1',
  'Patient?_contained=true',
  'Patient?name=',
  'Patient?birthdate=yesterday',
  'Patient?birthdate=2024-13',
  'Patient?birthdate=gt',
  'Patient?gender:missing=maybe',
  'Patient?gender:in=http://example.org/vs',
  'Patient?_count=many',
  'Patient?_sort=shoe-size',
  'Patient?_summary=true',
  'Patient?_total=roughly',
  'Patient?_include=Encounter',
  'Patient?_include=Encounter:shoe-size',
  'Patient?_include=Spaceship:subject',
  'Patient?_revinclude=*',
  'Patient?_has:Encounter:status=finished',
  'Patient?_has:Encounter:shoe:status=finished',
  'Encounter?subject:Spaceship=1',
  'Encounter?subject:Patient=Group/dbt',
  'Encounter?subject.shoe-size=9',
  'Observation?value-quantity=many',
  'Observation?code-value-quantity=x$1',
  'Location?near=1|2',
];

test.each(refused)('%s is refused rather than answered with too much or nothing', async (query) => {
  const reply = await client.get(query);
  expect(reply.status).toBe(400);
  expect(texts(reply)).not.toBe('');
});
