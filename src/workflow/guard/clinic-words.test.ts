import { expect, test } from 'vitest';
import { got } from '../../../test/support/clinic-steps.ts';
import { at, heldClinic } from '../../../test/support/held-clinic.ts';
import { DEFAULT_POSITIONAL_WORDS } from '../../domain/guard/types.ts';
import { memoryGateway } from '../../gateway/memory.ts';
import { loadSession } from '../load-session.ts';
import { clinicWords, saveClinicWords } from './clinic-words.ts';

const OWN = {
  ...DEFAULT_POSITIONAL_WORDS,
  other: { first: 'a fellow participant', again: 'that participant' },
};

test('the clinic’s words are the usual ones until it chooses its own, and sessions take them up', async () => {
  const { deps, sessions } = heldClinic({ sessions: 1, members: 2 });
  const before = got(await clinicWords(deps), 'reading');
  expect(before.words).toEqual(DEFAULT_POSITIONAL_WORDS);
  const saved = got(await saveClinicWords(deps, before, OWN), 'saving');
  expect(saved.words).toEqual(OWN);
  expect(got(await loadSession(deps, at(sessions, 0)), 'loading').positionalWords).toEqual(OWN);
  const blank = got(
    await saveClinicWords(deps, saved, { ...OWN, other: { first: ' ', again: '' } }),
    'blank',
  );
  expect(blank.words).toEqual(DEFAULT_POSITIONAL_WORDS);
});

test('who chooses on top of a colleague’s choice is told, and nothing is overwritten', async () => {
  const { deps } = heldClinic({ sessions: 1, members: 1 });
  const before = got(await clinicWords(deps), 'reading');
  got(await saveClinicWords(deps, before, OWN), 'first');
  const second = await saveClinicWords(deps, before, { ...OWN, plural: 'others' });
  expect(second.ok ? undefined : second.refusal.code).toBe('conflict');
  expect(got(await clinicWords(deps), 'again').words).toEqual(OWN);
});

test('without a clinic on file nothing can be chosen', async () => {
  const { deps } = heldClinic({ sessions: 1, members: 1 });
  const nowhere = await clinicWords({ ...deps, gateway: memoryGateway([]) });
  expect(nowhere.ok ? undefined : nowhere.refusal.code).toBe('no-clinic');
});
