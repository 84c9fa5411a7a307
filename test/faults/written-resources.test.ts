import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resource } from '@medplum/fhirtypes';
import { beforeAll, expect, test } from 'vitest';
import { EXTENSION, TEMPLATE } from '../../src/fhir/systems.ts';
import { patientId } from '../../src/domain/ids.ts';
import { addWalkIn, openSession } from '../../src/workflow/open-session.ts';
import { validateAgainstProfiles } from '../profiles/validate.ts';
import { startPlannedServer } from '../support/charted-server.ts';
import { chartAndWriteEverybody, got, quickClock } from '../support/clinic-steps.ts';

/** Where `npm run validate` looks for what the product has written. */
const FOLDER = join(import.meta.dirname, '../../.cache/written/workflow');

/** Every kind of resource that charting, signing and writing a session brings about. */
const WRITTEN = [
  'Appointment',
  'AuditEvent',
  'ChargeItem',
  'Composition',
  'DocumentReference',
  'Encounter',
  'Provenance',
  'QuestionnaireResponse',
  'Task',
];

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
});

/** The clinic's group with another template, and notes that their primary clinicians attest. */
function as(template: keyof typeof TEMPLATE, signer: 'lead' | 'primary-clinician') {
  const ofGroup = (one: Resource): Resource => {
    if (one.resourceType !== 'Group') return one;
    const kept = (one.extension ?? []).filter(({ url }) => url !== EXTENSION.noteTemplate);
    const extension = [
      ...kept,
      { url: EXTENSION.noteTemplate, valueCanonical: TEMPLATE[template] },
      { url: EXTENSION.memberNoteSigner, valueCode: signer },
    ];
    return { ...one, extension };
  };
  return (resources: readonly Resource[]): readonly Resource[] => [
    ...resources.map(ofGroup),
    { resourceType: 'Patient', id: 'walk-in', name: [{ family: 'Ó Dálaigh', given: ['Niamh'] }] },
  ];
}

test.each([
  ['psychoeducational', 'lead'],
  ['process', 'primary-clinician'],
  ['general', 'lead'],
] as const)(
  'everything that a session by the %s template writes, %s signing, fits its profile',
  async (template, signer) => {
    const planned = await startPlannedServer(8, as(template, signer));
    const deps = { gateway: planned.direct(), clock: quickClock() };
    const opened = got(await openSession(deps, planned.session, planned.lead), 'opening');
    got(await addWalkIn(deps, opened, patientId('walk-in'), planned.lead), 'walking in');
    const file = await chartAndWriteEverybody(deps, planned.session, planned.lead);
    expect(file.session.state).toBe('closed');

    const versions = planned.history.since(0).flatMap(({ resource }) => resource ?? []);
    expect([...new Set(versions.map((one) => one.resourceType))].sort()).toEqual(WRITTEN);
    for (const one of versions) {
      const name = `${template}-${one.resourceType}-${one.id}-${one.meta?.versionId ?? ''}`;
      writeFileSync(join(FOLDER, `${name}.json`), JSON.stringify(one, null, 1));
      expect(one.meta?.profile).toHaveLength(1);
      expect({ name, issues: validateAgainstProfiles(one) }).toEqual({ name, issues: [] });
    }
    await planned.close();
  },
);
