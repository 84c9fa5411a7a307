import { expect, test } from 'vitest';
import { got, quickClock } from '../../test/support/clinic-steps.ts';
import { practitionerId } from '../domain/ids.ts';
import { memoryGateway } from '../gateway/memory.ts';
import { quickPhrases, saveQuickPhrases } from './quick-phrases.ts';

const ITO = practitionerId('pr-ito');
const REYES = practitionerId('pr-reyes');
const phrase = (key: string, words = `words of ${key}`) => ({ key, words });

function device() {
  const gateway = memoryGateway([]);
  return { gateway, deps: { gateway, clock: quickClock() } };
}

test('a clinician’s phrases are kept once, changed over what was read, and are nobody else’s', async () => {
  const { deps, gateway } = device();
  const none = got(await quickPhrases(deps, ITO), 'reading');
  expect(none).toEqual({ phrases: [], version: undefined });
  const first = got(await saveQuickPhrases(deps, ITO, [phrase('a'), phrase('b')], none), 'keeping');
  got(await saveQuickPhrases(deps, ITO, [phrase('b', 'anew')], first), 'changing');
  expect(got(await quickPhrases(deps, ITO), 'reading again').phrases).toEqual([phrase('b', 'anew')]);
  expect(got(await quickPhrases(deps, REYES), 'reading another’s').phrases).toEqual([]);
  expect(gateway.of('Basic')).toHaveLength(1);
  const [kept] = gateway.of('Basic');
  expect(kept).toMatchObject({ subject: { reference: 'Practitioner/pr-ito' } });
});

test('phrases kept on another device meanwhile are taken in, and of two with one code the later one wins', async () => {
  const { deps } = device();
  const none = got(await quickPhrases(deps, ITO), 'reading');
  const start = got(await saveQuickPhrases(deps, ITO, [phrase('a')], none), 'keeping');
  got(await saveQuickPhrases(deps, ITO, [phrase('a', 'there'), phrase('b')], start), 'on another device');
  const here = got(await saveQuickPhrases(deps, ITO, [phrase('a', 'here'), phrase('c')], start), 'here');
  expect(here.phrases).toEqual([phrase('a', 'here'), phrase('c'), phrase('b')]);
  expect(got(await quickPhrases(deps, ITO), 'reading').phrases).toEqual(here.phrases);
  got(await saveQuickPhrases(deps, ITO, [], here), 'taking all back');
  expect(got(await quickPhrases(deps, ITO), 'reading none').phrases).toEqual([]);
});
