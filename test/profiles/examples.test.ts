import { expect, test } from 'vitest';
import { EXAMPLES } from './examples/index.ts';
import { BASE, profiles } from './definitions.ts';
import { validateAgainstProfiles } from './validate.ts';

const valid = EXAMPLES.flatMap(({ profile, valid }) =>
  valid.map((one, at) => ({ profile, at: at + 1, resource: one })),
);
const invalid = EXAMPLES.flatMap((one) =>
  one.invalid.map((spoiled) => ({ profile: one.profile, ...spoiled })),
);

test('every profile has an example', () => {
  const ids = [...profiles.values()].map(({ id }) => id).sort();
  expect(EXAMPLES.map(({ profile }) => profile).sort()).toEqual(ids);
});

test.each(valid)('$profile: valid example $at is accepted', ({ profile, resource }) => {
  expect(resource.meta?.profile?.[0]).toMatch(new RegExp(`/${profile}$`));
  expect(validateAgainstProfiles(resource)).toEqual([]);
});

test.each(invalid)('$profile: $what is refused', ({ resource, says }) => {
  const words = validateAgainstProfiles(resource).map(({ against, text }) => `${against} ${text}`);
  expect(words.join('\n')).toMatch(says);
});

test('a profile of ours that does not exist is refused, one of others is passed over', () => {
  const claiming = (url: string) => ({
    resourceType: 'Organization' as const,
    name: 'Elm',
    meta: { profile: [url] },
  });
  const ours = validateAgainstProfiles(claiming(`${BASE}/StructureDefinition/groupwork-org`));
  expect(ours.map(({ text }) => text)).toEqual(['There is no such profile']);
  expect(validateAgainstProfiles(claiming('https://example.org/StructureDefinition/org'))).toEqual([]);
});
