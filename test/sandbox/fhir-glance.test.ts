import type { Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { loadDefinitions as loadOurs, loadExtensions, loadProfiles } from '../../profiles/index.ts';
import { loadDefinitions } from '../../src/sandbox/fhir/definitions/definitions.ts';
import { isSurelyValid } from '../../src/sandbox/fhir/definitions/glance/glance.ts';
import { issuesIn, schemasOf } from '../../src/sandbox/fhir/definitions/validate.ts';
import { EXAMPLES } from '../profiles/examples/index.ts';

/*
 * The sandbox looks at what is written by a glance of its own and asks Medplum's validator where that is not sure. The glance must never
 * let through what the validator refuses: every example of a profile is spoiled here in every place, in every way of `SPOILERS`.
 */

const definitions = loadDefinitions({ profiles: [...loadProfiles(), ...loadExtensions()] });

const isSure = (one: Resource) =>
  isSurelyValid(definitions, schemasOf(definitions, one.resourceType, one), one);
const isValid = (one: Resource) =>
  issuesIn(definitions, schemasOf(definitions, one.resourceType, one), one).length === 0;

/** What an editor or a program in error may write in the place of a value. */
const SPOILERS: readonly ((value: unknown) => unknown)[] = [
  () => undefined,
  () => null,
  () => '',
  () => ' \t',
  () => 'not in any value set',
  () => 'urn:uuid:0d1f9a4e-5b3c-4f0e-9b8e-1c2d3e4f5a6b',
  () => '2024-02-30',
  () => -1,
  () => 1.5,
  () => true,
  () => [],
  () => ({}),
  () => ({ extension: [{ url: 'https://example.org/unheard-of' }] }),
  () => [null],
  (value) => [value],
  (value) => [value, value],
  (value) => (Array.isArray(value) ? (value as unknown[])[0] : { value }),
  (value) => (Array.isArray(value) ? [...(value as unknown[]), {}] : `${String(value)} `),
];

/** Keys that do not belong everywhere, or nowhere. */
const INTRUDERS: Readonly<Record<string, unknown>> = {
  resourceType: 'Patient',
  shoeSize: 7,
  _status: { id: 'a' },
  valueString: 'text',
  valueBoolean: true,
  contained: [{ resourceType: 'Patient', id: 'p' }],
  extension: [
    { url: 'https://example.org/a', valueString: 'b', extension: [{ url: 'c', valueString: 'd' }] },
  ],
  reference: 'urn:uuid:0d1f9a4e-5b3c-4f0e-9b8e-1c2d3e4f5a6b',
};

type Holder = Record<string, unknown>;

/** Runs `look` on the resource with each place spoiled in each way, and puts everything back. Of places alike in a list, the first stands for all. */
function spoil(resource: Resource, look: (what: string) => void): void {
  const been = new Set<string>();
  const visit = (holder: Holder, where: string): void => {
    if (!Array.isArray(holder)) intrude(holder, where);
    for (const [key, value] of Object.entries(holder)) {
      const place = Array.isArray(holder) ? `${where}[]` : `${where}.${key}`;
      if (!been.has(place)) replace(holder, key, place);
      been.add(place);
      if (typeof value === 'object' && value !== null) visit(value as Holder, place);
    }
  };
  const intrude = (holder: Holder, where: string): void => {
    for (const [key, intruder] of Object.entries(INTRUDERS)) {
      if (been.has(`${where}+${key}`) || key in holder) continue;
      been.add(`${where}+${key}`);
      holder[key] = intruder;
      look(`${where}.${key} added`);
      Reflect.deleteProperty(holder, key);
    }
  };
  const replace = (holder: Holder, key: string, place: string): void => {
    const value = holder[key];
    SPOILERS.forEach((spoiled, at) => {
      holder[key] = spoiled(value);
      if (holder[key] === undefined && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
      look(`${place} spoiled in way ${at}`);
    });
    holder[key] = value;
  };
  // against its type on purpose: what is spoiled is no longer a resource
  visit(resource as unknown as Holder, resource.resourceType);
}

const examples = EXAMPLES.flatMap(({ profile, valid }) => valid.map((one, at) => ({ profile, at, one })));
const first = examples.filter(({ at }) => at === 0);

test.each(examples)('example $at of $profile is told at a glance', ({ one }) => {
  expect(isValid(one)).toBe(true);
  expect(isSure(one)).toBe(true);
});

test('the definitions and templates that a clinic holds are told at a glance', () => {
  const unsure = loadOurs().filter((one) => !isSure(one));
  expect(unsure.map((one) => `${one.resourceType}/${one.id ?? ''}`)).toEqual([]);
});

describe('what the validator refuses is never let through', () => {
  test.each(EXAMPLES.flatMap(({ profile, invalid }) => invalid.map((one) => ({ profile, ...one }))))(
    '$profile: $what',
    ({ resource }) => {
      expect(isSure(resource) && !isValid(resource)).toBe(false);
    },
  );

  test.each(first)('$profile, spoiled in every place', ({ one }) => {
    const resource = structuredClone(one);
    const letThrough: string[] = [];
    let refused = 0;
    spoil(resource, (what) => {
      if (!isSure(resource)) refused += 1;
      else if (!isValid(resource)) letThrough.push(what);
    });
    expect(letThrough).toEqual([]);
    expect(refused).toBeGreaterThan(100);
    expect(resource).toEqual(one);
  });
});
