import type { HumanName, Resource } from '@medplum/fhirtypes';
import type { Locator, Page } from 'playwright-core';
import type { World } from './start-world.ts';

/**
 * The front desk writes down what friends call a client: from then on the word identifies them. A screen that was loaded earlier does not
 * know it yet; the bot that writes the notes reads the roster of its own moment.
 */
export async function nowAlsoCalled({ house }: World, family: string, nickname: string): Promise<void> {
  const found = await house.gateway.search('Patient', { family });
  const [patient] = found.ok ? found.value.matches : [];
  if (patient?.resourceType !== 'Patient') throw new Error(`No client is called ${family}`);
  const also: HumanName = { use: 'nickname', given: [nickname], text: nickname };
  const named = { ...patient, name: [...(patient.name ?? []), also] };
  const saved = await house.gateway.update(named, patient.meta.versionId);
  if (!saved.ok) throw new Error(`The nickname was not saved: ${saved.fault.advice}`);
}

/** The lines of the notes that stand so: `stopped`, `written`, … */
export function notesAt(page: Page, state: string): Locator {
  return page.locator(`[data-testid="note-row"][data-state="${state}"]`);
}

/** Opens the review and waits until so many notes can be signed; from here on the screen does not read the session again. */
export async function comeToSign(page: Page, count: number): Promise<void> {
  await page.getByRole('link', { name: 'Review', exact: true }).click();
  await page.getByRole('button', { name: `Sign and lock ${count} note${count === 1 ? '' : 's'}` }).waitFor();
}

/** The types of everything that was written for or by signing and holds these words; a draft may, a record may not. */
export async function whereItStands({ house }: World, words: string): Promise<readonly string[]> {
  const types = [
    'Composition',
    'DocumentReference',
    'Encounter',
    'Task',
    'AuditEvent',
    'Provenance',
  ] as const;
  const holding = types.map(async (type) => {
    const found = await house.gateway.search(type, { _count: 500 });
    if (!found.ok) throw new Error(found.fault.advice);
    return found.value.matches.filter((one) => textOf(one).includes(words)).map(() => type);
  });
  return (await Promise.all(holding)).flat();
}

function textOf(resource: Resource): string {
  const attached = resource.resourceType === 'DocumentReference' ? resource.content : [];
  const texts = attached.map(({ attachment }) => Buffer.from(attachment.data ?? '', 'base64').toString());
  return [JSON.stringify(resource), ...texts].join('\n');
}
