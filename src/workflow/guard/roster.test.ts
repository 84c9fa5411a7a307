import { expect, test } from 'vitest';
import { load } from '../../../test/support/clinic-steps.ts';
import { guardClinic, named, text, type GuardClinic } from '../../../test/support/guard-clinic.ts';
import { ofMember, PEOPLE, reviewed } from '../../../test/support/guard-review.ts';
import { DEFAULT_POSITIONAL_WORDS } from '../../domain/guard/types.ts';
import { patientId } from '../../domain/ids.ts';
import { withPositionalWords } from '../../fhir/positional-words.ts';
import { addWalkIn } from '../open-session.ts';
import { review } from '../review.ts';

test('somebody who has left and a relative on file are still recognized', async () => {
  const world = await reviewed(
    { entries: { 0: { 'entry.plan': text('Bartholomew came. Spoke of Ifeoma Adeyemi-Strand at home.') } } },
    (all) => [
      ...all.map((one) =>
        one.resourceType === 'EpisodeOfCare' && one.patient.reference?.endsWith('1') === true
          ? { ...one, status: 'finished' as const, period: { start: '2026-01-06', end: '2026-05-05' } }
          : one,
      ),
      {
        resourceType: 'RelatedPerson',
        id: 'r1',
        patient: { reference: `Patient/${guardClinic(PEOPLE).members[2] ?? ''}` },
        name: [{ given: ['Ifeoma'], family: 'Adeyemi-Strand' }],
      },
    ],
  );
  expect(world.file.members).toHaveLength(2);
  const kinds = ofMember(world, 0).guard.map(({ words, kind }) => [words, kind]);
  expect(kinds).toEqual([
    ['Bartholomew', 'name'],
    ['Ifeoma Adeyemi-Strand', 'relative'],
  ]);
});

test('a session is loaded in three round trips, and where relatives are refused a fourth is made once', async () => {
  const clinic = guardClinic(PEOPLE);
  let trips = 0;
  let refusing = false;
  const gateway = {
    ...clinic.gateway,
    batch: (queries: Parameters<GuardClinic['gateway']['batch']>[0]) => {
      trips++;
      const asked = queries.some((one) => 'search' in one && one.search === 'RelatedPerson');
      if (!refusing || !asked) return clinic.gateway.batch(queries);
      const fault = { kind: 'forbidden', reached: 'yes', advice: 'Not yours.' } as const;
      return Promise.resolve({ ok: false, fault } as const);
    },
  };
  const deps = { ...clinic.deps, gateway };
  const counted = async () => {
    trips = 0;
    const { roster } = await load(deps, clinic.session);
    return [trips, roster.members.length];
  };
  expect(await counted()).toEqual([3, 3]);
  refusing = true;
  expect(await counted()).toEqual([4, 3]);
  expect(await counted()).toEqual([3, 3]);
});

test('a walk-in, who has no membership, is recognized from then on', async () => {
  const { clinic, file } = await reviewed(
    { entries: { 0: { 'entry.plan': text('Sat with Oyelaran today.') } } },
    (all) => [...all, { resourceType: 'Patient', id: 'visitor', ...named('Folasade', 'Oyelaran') }],
  );
  expect(ofMember({ clinic, seen: review(file) }, 0).guard).toEqual([]);
  const added = await addWalkIn(clinic.deps, file, patientId('visitor'), clinic.lead);
  if (!added.ok) throw new Error(added.refusal.code);
  expect(ofMember({ clinic, seen: review(added.value) }, 0).guard).toMatchObject([
    { words: 'Oyelaran', members: ['visitor'] },
  ]);
});

test("a clinic's own positional words are suggested", async () => {
  const words = {
    ...DEFAULT_POSITIONAL_WORDS,
    other: { first: 'a fellow traveller', again: 'the traveller' },
  };
  const world = await reviewed({ entries: { 0: { 'entry.plan': text('Will call Kowalczyk.') } } }, (all) =>
    all.map((one) => (one.resourceType === 'Organization' ? withPositionalWords(one, words) : one)),
  );
  expect(ofMember(world, 0).guard[0]?.suggestion).toBe('a fellow traveller');
});
