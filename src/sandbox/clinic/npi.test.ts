import { expect, test } from 'vitest';
import { npi } from './npi.ts';

test('the check digit of the example in the NPI standard is 3', () => {
  expect(npi('123456789')).toBe('1234567893');
});

test('an NPI that starts with another digit than 1 or 2 is refused', () => {
  expect(() => npi('912345678')).toThrow(RangeError);
  expect(() => npi('12345')).toThrow(RangeError);
});
