import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chartWith,
  guardClinic,
  named,
  reasonsFor,
  recordOf,
  signUnguarded,
  text,
  type GuardClinic,
} from '../../../test/support/guard-clinic.ts';
import { got, giveAwaitedSignatures } from '../../../test/support/clinic-steps.ts';
import { review } from '../review.ts';
import type { SessionFile } from '../session-file.ts';
import { signSession } from '../sign-session.ts';
import { writeOpenNotes } from '../write-open-notes.ts';
import { overrideOf, withoutReason } from './overrides.ts';

/** Names that are no English words, so that the guard has to be sure of them. */
const GIVEN = ['Thandiwe', 'Bartholomew', 'Ximena', 'Anneliese', 'Rashid', 'Nkechi', 'Siobhan', 'Dmitri'];
const FAMILY = [
  'Okonkwo',
  'Kowalczyk',
  'Villalobos',
  'Brandvold',
  'Mokhtari',
  'Adeyemi',
  'Gallagher',
  'Petrovsky',
];

const roster = fc
  .tuple(
    fc.shuffledSubarray(GIVEN, { minLength: 3, maxLength: 4 }),
    fc.shuffledSubarray(FAMILY, { minLength: 4, maxLength: 4 }),
  )
  .map(([given, family]) => given.map((one, index) => ({ given: one, family: family[index] ?? 'Sandoval' })));

type Person = { readonly given: string; readonly family: string };

/** How a clinician may write somebody's name. */
const FORMS: readonly ((one: Person) => string)[] = [
  ({ given }) => given,
  ({ family }) => family,
  ({ given, family }) => `${given} ${family}`,
  ({ given, family }) => `${family}, ${given}`,
  ({ family }) => `Ms. ${family}`,
  ({ given }) => given.toUpperCase(),
];
const SENTENCES: readonly ((name: string) => string)[] = [
  (name) => `Listened while ${name} spoke of work.`,
  (name) => `Was angry with ${name} and said so.`,
  (name) => `Agreed to call ${name} during the week; slept better since.`,
  (name) => `Laughed at ${name}'s story.`,
];
const FIELDS = ['entry.response', 'entry.plan', 'shared.content', 'shared.homework'] as const;

const plant = fc.record({
  /** In whose entry; the shared part has no owner. */
  note: fc.nat(3),
  about: fc.nat(3),
  field: fc.constantFrom(...FIELDS),
  form: fc.nat(FORMS.length - 1),
  sentence: fc.nat(SENTENCES.length - 1),
});

interface Plant {
  readonly note: number;
  readonly about: number;
  readonly field: string;
  readonly form: number;
}

/** What the lead does about what is found: leaves the note unsigned, gives a reason, or signs with something that has no guard. */
const way = fc.constantFrom('leave', 'reason', 'unguarded');

interface Planted {
  readonly owner: number | 'group';
  readonly field: string;
  readonly name: string;
  readonly about: number;
}

test('rules 1 and 5: nothing that is written names another member, but for what somebody gave a reason for', async () => {
  await fc.assert(
    fc.asyncProperty(roster, fc.array(plant, { maxLength: 3 }), way, async (people, plants, how) => {
      const clinic = guardClinic(people.map(({ given, family }) => named(given, family)));
      const planted = plants.map((one) => plantedOf(one, people));
      const file = await chartWith(clinic, textsOf(planted, plants, people));
      const signed = await signAs(how, clinic, file);
      if (signed === 'refused') return;
      const kept = signed === 'with reasons';
      await giveAwaitedSignatures(clinic.deps, clinic.session);
      const progress = got(await writeOpenNotes(clinic.deps, clinic.session), 'writing');
      for (const { patientId, state } of progress.members) {
        if (state.status !== 'written') continue;
        const number = clinic.members.indexOf(patientId);
        const record = JSON.stringify(recordOf(clinic, patientId));
        for (const one of planted) {
          if (!standsIn(one, number) || one.about === number || kept) continue;
          expect(record).not.toContain(one.name);
        }
        expect(record).not.toContain(REASON);
      }
      const telling = clinic.gateway.all().filter((one) => JSON.stringify(one).includes(REASON));
      expect(telling.every((one) => one.resourceType === 'Provenance')).toBe(true);
      expect(telling.length > 0).toBe(kept);
      const sharedLeak = planted.some((one) => one.owner === 'group');
      const clean = (number: number) =>
        !sharedLeak && planted.every((one) => !standsIn(one, number) || one.about === number);
      for (const [number, id] of clinic.members.entries()) {
        const state = progress.members.find((one) => one.patientId === id)?.state;
        // A note that names nobody is held up by nobody else's.
        if (clean(number)) expect(state?.status).toBe('written');
        else if (kept) expect(state?.status).toBe('written');
        else expect(state?.status).not.toBe('written');
      }
    }),
    { numRuns: 12 },
  );
}, 300_000);

const REASON = 'REASON-7f3a: discussed with the privacy officer.';

function plantedOf(one: Plant, people: readonly Person[]): Planted {
  const about = one.about % people.length;
  const person = people[about] ?? { given: 'Ines', family: 'Sandoval' };
  const name = FORMS[one.form]?.(person) ?? person.given;
  const owner = one.field.startsWith('shared') ? 'group' : one.note % people.length;
  return { owner, field: one.field, name, about };
}

function textsOf(
  planted: readonly Planted[],
  plants: readonly { readonly sentence: number }[],
  people: readonly Person[],
) {
  const texts = (owner: number | 'group') => {
    const own = planted.flatMap((one, index) => {
      const words = SENTENCES[plants[index]?.sentence ?? 0]?.(one.name) ?? one.name;
      return one.owner === owner ? [[one.field, words] as const] : [];
    });
    const fields = [...new Set(own.map(([field]) => field))];
    const joined = (field: string) => own.flatMap(([at, words]) => (at === field ? [words] : [])).join(' ');
    return Object.fromEntries(fields.map((field) => [field, text(joined(field))]));
  };
  return {
    shared: texts('group'),
    entries: Object.fromEntries(people.map((_, number) => [number, texts(number)])),
  };
}

function standsIn({ owner }: Planted, number: number): boolean {
  return owner === 'group' || owner === number;
}

/** Signs in one of three ways; refused where something stands in the shared part that nobody gives a reason for. */
async function signAs(
  how: string,
  clinic: GuardClinic,
  file: SessionFile,
): Promise<'refused' | 'signed' | 'with reasons'> {
  if (how === 'unguarded') {
    await signUnguarded(clinic, file);
    return 'signed';
  }
  const { deps, lead } = clinic;
  const seen = review(file);
  const shared = withoutReason(seen.guard, []);
  const own = seen.members.map(({ patientId, guard }) => ({ patientId, open: withoutReason(guard, []) }));
  const found = [...shared, ...own.flatMap((one) => one.open)];
  const reasons = how === 'reason' ? found.map((one) => overrideOf(one, REASON)) : [];
  const members = own.filter(({ open }) => how === 'reason' || open.length === 0).map((one) => one.patientId);
  const request = { by: lead, members, overrides: [...reasonsFor(file), ...reasons] };
  const signed = await signSession(deps, file, request);
  if (how === 'leave' && shared.length > 0) {
    expect(signed).toMatchObject({ ok: false, refusal: { code: 'findings' } });
    return 'refused';
  }
  got(signed, 'signing');
  return reasons.length > 0 ? 'with reasons' : 'signed';
}
