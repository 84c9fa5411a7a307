import { expect, test } from 'vitest';
import { instant, patientId, timeZone } from '../../src/domain/ids.ts';
import { fileName } from './file-name.ts';

const at = instant('2026-11-25T02:30:00Z');
const denver = timeZone('America/Denver');
const id = patientId('pt-1');

test('a file is named by the day at the place and the record number, never by the client’s name', () => {
  const note = { sessionStart: at, signedAt: at, timeZone: denver };
  expect(fileName(note, { id, recordNumber: 'HE-204117' })).toBe('2026-11-24 HE-204117 group note');
});

test('signs that no file system likes are left out; without a record number the id stands in', () => {
  const note = { signedAt: at, timeZone: denver };
  expect(fileName(note, { id, recordNumber: 'A/12: 7' })).toBe('2026-11-24 A-12-7 group note');
  expect(fileName(note, { id })).toBe('2026-11-24 pt-1 group note');
});
