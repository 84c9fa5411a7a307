import { expect, test } from 'vitest';
import { text } from '../../../test/support/guard-clinic.ts';
import { ofMember, reviewed } from '../../../test/support/guard-review.ts';
import { localDate } from '../../domain/ids.ts';
import { review } from '../review.ts';
import { guardText } from './guard-text.ts';
import { overrideOf, reasonFor } from './overrides.ts';

test('a name of another member is found in the field in which it was typed, at its place in that field', async () => {
  const words = 'Listened closely. Kowalczyk answered twice.';
  const world = await reviewed({ entries: { 0: { 'entry.plan': text(words) } } });
  const { guard, ready } = ofMember(world, 0);
  expect(guard).toMatchObject([
    {
      words: 'Kowalczyk',
      start: words.indexOf('Kowalczyk'),
      severity: 'block',
      members: [world.clinic.members[1]],
      patientId: world.clinic.members[0],
      place: { part: 'entry', fieldId: 'entry.plan' },
    },
  ]);
  expect(ready).toBe(false);
  expect(ofMember(world, 1)).toMatchObject({ guard: [], ready: true });
});

test("a member's own name may stand in their own note, and in no shared part", async () => {
  const own = await reviewed({ entries: { 1: { 'entry.response': text('Kowalczyk spoke of work.') } } });
  expect(ofMember(own, 1).guard).toEqual([]);
  const shared = await reviewed({ shared: { 'shared.content': text('Kowalczyk spoke of work.') } });
  expect(shared.seen.guard).toMatchObject([
    { words: 'Kowalczyk', patientId: 'group', place: { part: 'shared', fieldId: 'shared.content' } },
  ]);
  expect(shared.seen.readyCount).toBe(0);
});

test('notes on goals are read with the goal they are about, and telephone numbers are found', async () => {
  const { clinic, file } = await reviewed({});
  const goal = file.members.find((one) => one.patient.id === clinic.members[0])?.goals[0];
  if (!goal) throw new Error('The member has no goal.');
  const goals = {
    kind: 'goals',
    goals: [{ goalId: goal.id, note: 'Called 303.555.0142 for help.' }],
  } as const;
  const world = await reviewed({ entries: { 0: { 'entry.goals': goals } } });
  expect(ofMember(world, 0).guard).toMatchObject([
    { kind: 'phone', place: { part: 'entry', fieldId: 'entry.goals', goalId: goal.id } },
  ]);
});

test('what the product writes is no finding: group, place, facilitators and the note’s own head', async () => {
  const world = await reviewed({}, (all) =>
    all.map((one) => {
      if (one.resourceType === 'Group') return { ...one, name: 'Kowalczyk House skills group' };
      if (one.resourceType === 'Location') return { ...one, name: 'Villalobos Street Annex' };
      if (one.resourceType === 'Practitioner')
        return { ...one, name: [{ given: ['Ximena'], family: 'Okonkwo' }] };
      return one;
    }),
  );
  expect(world.seen.guard).toEqual([]);
  expect(world.seen.members.map((one) => one.guard)).toEqual([[], [], []]);
  expect(ofMember(world, 0).text).toContain('Kowalczyk House');
});

test('what somebody wrote elsewhere and the note repeats is read too: goals, rationale, words about a departure', async () => {
  const world = await reviewed({}, (all) =>
    all.map((one) => {
      if (one.resourceType === 'Goal') return { ...one, description: { text: 'Speak to Villalobos again' } };
      if (one.resourceType !== 'EpisodeOfCare') return one;
      const url = 'https://groupwork.dev/fhir/StructureDefinition/treatment-rationale';
      const others = (one.extension ?? []).filter((each) => each.url !== url);
      return { ...one, extension: [...others, { url, valueString: 'As close to Kowalczyk as a brother.' }] };
    }),
  );
  const places = ofMember(world, 0).guard.map(({ words, place }) => [words, place.part]);
  expect(places).toContainEqual(['Villalobos', 'goal']);
  expect(places).toContainEqual(['Kowalczyk', 'membership']);
});

test('a name that cleaning lays bare is caught in the note as a whole', async () => {
  const world = await reviewed({});
  const { clinic, file } = world;
  const members = file.members.map((one) =>
    one.patient.id === clinic.members[0] && one.entry
      ? {
          ...one,
          entry: {
            ...one.entry,
            answers: { ...one.entry.answers, 'entry.plan': text('Call Kowal\u0001\u0002\u0003czyk.') },
          },
        }
      : one,
  );
  const { guard, text: whole } = ofMember({ clinic, seen: review({ ...file, members }) }, 0);
  const found = guard.find((one) => one.place.part === 'note') ?? guard[0];
  expect(found?.severity).toBe('block');
  expect(whole).toContain('Kowalczyk');
  if (found?.place.part === 'note') expect(whole.slice(found.start, found.end)).toBe('Kowalczyk');
});

test('typing is read as the review will read it, and an edit elsewhere keeps the key', async () => {
  const before = 'Villalobos was near.';
  const world = await reviewed({ entries: { 0: { 'entry.plan': text(before) } } });
  const [found] = ofMember(world, 0).guard;
  const at = {
    place: { part: 'entry', fieldId: 'entry.plan' } as const,
    patientId: found?.patientId ?? 'group',
  };
  expect(guardText(world.file, at, before)).toEqual([found]);
  const [after] = guardText(world.file, at, `First of all, a long beginning. ${before} And an end.`);
  expect(after?.key).toBe(found?.key);
  expect(after?.start).not.toBe(found?.start);
  const elsewhere = guardText(
    world.file,
    { ...at, place: { part: 'entry', fieldId: 'entry.response' } },
    before,
  );
  expect(elsewhere[0]?.key).not.toBe(found?.key);
});

test('a reason makes that one finding no obstacle, and an empty reason is none', async () => {
  const world = await reviewed({
    entries: { 0: { 'entry.plan': text('Call Villalobos.') }, 1: { 'entry.plan': text('Call Villalobos.') } },
  });
  const [found] = ofMember(world, 0).guard;
  if (!found) throw new Error('Nothing was found.');
  const kept = review(world.file, [overrideOf(found, 'Her sister of the same name.')]);
  expect(ofMember({ ...world, seen: kept }, 0).ready).toBe(true);
  expect(ofMember({ ...world, seen: kept }, 1).ready).toBe(false);
  const empty = review(world.file, [overrideOf(found, '  ')]);
  expect(ofMember({ ...world, seen: empty }, 0).ready).toBe(false);
  expect(reasonFor(found, [{ check: 'D7', reason: 'Another matter.' }])).toBeUndefined();
});

const STORY =
  'She described the argument at the kitchen table, how the plates broke, and the long walk along the river afterwards.';

test('words pasted from another entry are shown for review, and hold up nobody', async () => {
  const world = await reviewed({
    entries: {
      0: { 'entry.response': text(STORY) },
      1: { 'entry.response': text(`Listened. ${STORY}`) },
      2: { 'entry.response': text('Practiced the skill in session; named as most useful: the walk.') },
    },
  });
  expect(ofMember(world, 1)).toMatchObject({
    ready: true,
    guard: [
      {
        kind: 'pasted',
        severity: 'review',
        members: [world.clinic.members[0]],
        place: { fieldId: 'entry.response' },
      },
    ],
  });
  expect(ofMember(world, 2).guard).toEqual([]);
  const at = {
    place: { part: 'entry', fieldId: 'entry.response' } as const,
    patientId: ofMember(world, 1).patientId,
  };
  expect(guardText(world.file, at, `Listened. ${STORY}`)).toEqual(ofMember(world, 1).guard);
});

test('what absent members missed is the same for all of them; their own stories are not', async () => {
  const missed =
    'Missed: Radical acceptance; Self-soothing with the five senses. Can be made up with: Handout 7.';
  const world = await reviewed({
    entries: {
      0: { 'entry.missed-content': text(missed), 'entry.response': text(STORY) },
      1: { 'entry.missed-content': text(missed) },
      2: { 'entry.missed-content': text(STORY) },
    },
  });
  expect(ofMember(world, 1).guard).toEqual([]);
  expect(ofMember(world, 2).guard).toMatchObject([{ kind: 'pasted' }]);
});

test('what the shared part says may stand in every entry', async () => {
  const world = await reviewed({
    shared: {
      'shared.content': text('Radical acceptance was taught with the story of the river and the two boats.'),
    },
    entries: Object.fromEntries(
      [0, 1].map((number) => [
        number,
        {
          'entry.response': text(
            'Radical acceptance was taught with the story of the river and the two boats.',
          ),
        },
      ]),
    ),
  });
  expect(world.seen.members.flatMap((one) => one.guard)).toEqual([]);
});

test('a statement about one person in the shared part is shown for review', async () => {
  const words = 'One member disclosed suicidal thoughts after the break.';
  const world = await reviewed({ shared: { 'shared.content': text(words) } });
  expect(world.seen.guard).toMatchObject([
    { kind: 'personal-statement', severity: 'review', patientId: 'group', words },
  ]);
  expect(world.seen.readyCount).toBe(3);
  const at = { place: { part: 'shared', fieldId: 'shared.content' } as const, patientId: 'group' as const };
  expect(guardText(world.file, at, words)).toEqual(world.seen.guard);
});

test('an entry that repeats the last one is a warning', async () => {
  const world = await reviewed({
    entries: { 0: { 'entry.response': text(`${STORY} Nothing else was new.`) } },
  });
  const { clinic, file } = world;
  const [id] = clinic.members;
  const members = file.members.map((one) =>
    one.patient.id === id && one.entry
      ? { ...one, lastEntry: { date: localDate('2026-11-17'), answers: one.entry.answers } }
      : one,
  );
  const { guard, ready } = ofMember({ clinic, seen: review({ ...file, members }) }, 0);
  const response = guard.filter(({ place }) => place.fieldId === 'entry.response');
  expect(response).toMatchObject([{ kind: 'cloned', severity: 'warning', suggestion: null }]);
  expect(ready).toBe(true);
});
