import { expect, test } from 'vitest';
import { entryId, instant, patientId, practitionerId, sessionId } from '../ids.ts';
import { addendumId, append, edit, isUnchanged, lock, write, type RecordState } from './lock.ts';

const ITO = practitionerId('ito');
const REYES = practitionerId('reyes');
const NOW = instant('2026-11-24T19:52:00-07:00');
const LATER = instant('2026-11-24T19:53:00-07:00');
const draft: RecordState = { state: 'draft' };
const locked: RecordState = { state: 'locked', by: ITO, at: NOW };

function written(text: string) {
  const result = write(locked, text);
  if (!result.ok) throw new Error('refused');
  return result.value;
}

test('a draft is edited, locked and written', () => {
  expect(edit(draft).ok).toBe(true);
  expect(lock(draft, ITO, NOW)).toEqual({ ok: true, value: locked });
  expect(written('note')).toMatchObject({ state: 'written', by: ITO, at: NOW, addenda: 0 });
});

test('rule 4: what is locked or written is not edited, locked by another, or written anew', () => {
  const refusal = { ok: false, refusal: { code: 'locked' } };
  expect(edit(locked)).toEqual(refusal);
  expect(edit(written('note'))).toEqual(refusal);
  expect(lock(locked, REYES, NOW)).toEqual(refusal);
  expect(lock(locked, ITO, LATER)).toEqual(refusal);
  expect(write(written('note'), 'another note')).toEqual(refusal);
});

test('a repeated call finds its work done', () => {
  expect(lock(locked, ITO, NOW)).toEqual({ ok: true, value: locked });
  expect(write(written('note'), 'note')).toEqual({ ok: true, value: written('note') });
});

test('nothing is written that was not signed', () => {
  expect(write(draft, 'note')).toEqual({ ok: false, refusal: { code: 'not-locked' } });
});

test('rule 4: addenda are numbered from 1 and leave the note as it was', () => {
  const first = append(written('note'));
  const second = first.ok ? append(first.value.record) : first;
  expect(first).toMatchObject({ value: { number: 1 } });
  expect(second).toMatchObject({ value: { number: 2, record: { digest: written('note').digest } } });
});

test('an addendum follows a written note only', () => {
  expect(append(draft)).toEqual({ ok: false, refusal: { code: 'not-written' } });
  expect(append(locked)).toEqual({ ok: false, refusal: { code: 'not-written' } });
});

test('the digest tells a changed text from the signed one', () => {
  expect(isUnchanged(written('note'), 'note')).toBe(true);
  expect(isUnchanged(written('note'), 'note ')).toBe(false);
});

test('an addendum is found by session, patient and number', () => {
  expect(addendumId(entryId(sessionId('s'), patientId('p')), 2)).toBe('s/p/2');
});
