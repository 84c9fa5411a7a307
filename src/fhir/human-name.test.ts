import { expect, test } from 'vitest';
import { otherNames, shortened } from './human-name.ts';

test('the legal name is told where another one is used, and what somebody likes to be called', () => {
  const names = [
    { use: 'official', given: ['Margaret'], family: 'Hale' },
    { use: 'usual', given: ['Max'], family: 'Hale' },
    { use: 'nickname', given: ['Mx'] },
  ] as const;
  expect(otherNames(names.map((one) => ({ ...one, given: [...one.given] })))).toEqual({
    legal: 'Margaret Hale',
    nickname: 'Mx',
  });
});

test('the same name in other letters is told', () => {
  const names = [
    { use: 'official' as const, given: ['ליאת'], family: 'בן־דוד' },
    { given: ['Liat'], family: 'Ben-David' },
  ];
  expect(otherNames(names)).toEqual({ also: 'Liat Ben-David' });
});

test('a name that is the one in use, an old one and a maiden one are no other names', () => {
  expect(otherNames(undefined)).toEqual({});
  expect(otherNames([{ use: 'official', family: 'Novak' }])).toEqual({});
  expect(
    otherNames([
      { use: 'official', given: ['Ana'], family: 'Novak' },
      { use: 'old', given: ['Ivo'], family: 'Novak' },
      { use: 'maiden', family: 'Horvat' },
    ]),
  ).toEqual({});
});

test.each([
  ['Amara', 'Okafor', 'Amara O.'],
  ['Ольга', 'Иванова', 'Ольга И.'],
  ['ליאת', 'בן־דוד', 'ליאת ב'],
  ['محمد', 'علي', 'محمد ع'],
])(
  '%s %s is short for narrow places, with no full stop where it would stand on the wrong side',
  (given, family, short) => {
    expect(shortened({ given: [given], family })).toBe(short);
  },
);
