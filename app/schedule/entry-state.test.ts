import { expect, test } from 'vitest';
import type { SessionEntry } from '../../src/workflow/schedule/types.ts';
import { en } from '../texts/en.ts';
import { cancelledWords } from './entry-state.ts';

const because = (cancelled: SessionEntry['cancelled']) => cancelledWords({ cancelled } as SessionEntry, en);

test('a cancelled session says the reason that was picked and what was said about it', () => {
  expect(because({ reason: 'holiday' })).toBe('Holiday');
  expect(because({ reason: 'weather', words: 'Snow' })).toBe('Weather · Snow');
  expect(because({ reason: 'other' })).toBe('Other');
  expect(because({ reason: 'other', words: 'The boiler broke' })).toBe('The boiler broke');
  expect(because(undefined)).toBeUndefined();
});
