import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anInstant } from '../../test/support/arbitraries.ts';
import { anyText } from '../../test/support/hard-text.ts';
import { utf8 } from '../domain/record/utf8.ts';
import { entryIn } from './identifiers.ts';
import { idIn } from './links.ts';
import { dayFrom, instantFrom, periodOf, withOffsetOf } from './time.ts';
import { urnFor } from './urn.ts';
import { fromUtf8 } from './utf8.ts';

test('a urn is a UUID of version 8, the same for the same key and type, and another for any other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const urn = urnFor(one, 'Encounter');
      expect(urn).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(urnFor(one, 'Encounter')).toBe(urn);
      expect(urnFor(one, 'Composition')).not.toBe(urn);
      if (one !== other) expect(urnFor(other, 'Encounter')).not.toBe(urn);
    }),
  );
});

test.each([
  ['Patient/a', 'a'],
  ['Patient/a/_history/3', 'a'],
  ['https://ehr.example/fhir/r4/Patient/a-1.b', 'a-1.b'],
  ['Practitioner/a', undefined],
  ['Patient/', undefined],
  ['Patient/a/b', undefined],
  ['urn:uuid:3b241101-e2bb-4255-8caf-4136c566a962', undefined],
  ['#contained', undefined],
])('the reference %s names the patient %s', (reference, id) => {
  expect(idIn({ reference }, 'Patient')).toBe(id);
});

test('an entry is found by its identifier or by that of an addendum, and by nothing else', () => {
  const sid = 'https://groupwork.dev/fhir/sid';
  const key = { sessionId: 's', patientId: 'p' };
  expect(
    entryIn([
      { system: 'x', value: 'y' },
      { system: `${sid}/entry`, value: 's/p' },
    ]),
  ).toEqual(key);
  expect(entryIn({ system: `${sid}/addendum`, value: 's/p/2' })).toEqual(key);
  for (const value of ['s', 's/', '/p', '', 's p/q'])
    expect(entryIn({ system: `${sid}/entry`, value })).toBeUndefined();
  expect(entryIn({ system: 'https://clinic.example', value: 's/p' })).toBeUndefined();
});

test.each([
  ['2024', '2024-01-01', '2024-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2024-02-29', '2024-02-29', '2024-02-29'],
  ['2024-02-29T23:59:00-07:00', '2024-02-29', '2024-02-29'],
  ['2024-02-30', undefined, undefined],
  ['2024-13', undefined, undefined],
  ['soon', undefined, undefined],
])('the date %s lasts from %s to %s', (text, first, last) => {
  expect([dayFrom(text, 'first'), dayFrom(text, 'last')]).toEqual([first, last]);
});

test('an instant of a stranger needs a time and an offset', () => {
  expect(instantFrom('2026-11-24T18:00:00-07:00')).toBe('2026-11-24T18:00:00-07:00');
  for (const text of ['2026-11-24', '2026-11-24T18:00:00', '2026-11-24T18:00Z', '', 'x'])
    expect(instantFrom(text)).toBeUndefined();
});

test('an end written with the offset of its start is the same instant, and comes after it as text too', () => {
  fc.assert(
    fc.property(anInstant, anInstant, (like, at) => {
      const moved = withOffsetOf(like, at);
      expect(Date.parse(moved)).toBe(Date.parse(at));
      const [start, end] = Date.parse(like) <= Date.parse(at) ? [like, at] : [at, like];
      const period = periodOf({ start, end });
      expect(period.start <= period.end).toBe(true);
    }),
  );
});

test('UTF-8 is read as a strict decoder reads it', () => {
  const strict = (bytes: Uint8Array) => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  };
  const same = (bytes: Uint8Array) => {
    expect(fromUtf8(bytes)).toBe(strict(bytes));
  };
  const lead = fc.integer({ min: 0xc0, max: 0xff });
  const tail = fc.integer({ min: 0x80, max: 0xbf });
  const sequence = fc.tuple(lead, fc.array(tail, { maxLength: 3 })).map(([first, rest]) => [first, ...rest]);
  fc.assert(fc.property(anyText.map(utf8), same));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 6 }), same));
  fc.assert(
    fc.property(
      sequence.map((bytes) => Uint8Array.from(bytes)),
      same,
    ),
    { numRuns: 1000 },
  );
});
