import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answersTo, anInstant, aPractitionerId } from '../../test/support/arbitraries.ts';
import { TEMPLATE } from '../../test/support/domain-template.ts';
import { aNewEntry, aNewGroupNote } from '../../test/support/fhir-arbitraries.ts';
import { isLocked, withAnswers, withCompleted, withLock } from './draft.ts';
import { entryFromFhir, entryToFhir } from './entry.ts';
import { groupNoteFromFhir, groupNoteToFhir } from './group-note.ts';

test('a group note is read back as it was written', () => {
  fc.assert(
    fc.property(aNewGroupNote, (note) => {
      const { sessionId, groupId, answers, saving } = note;
      expect(groupNoteFromFhir(groupNoteToFhir(note, TEMPLATE), TEMPLATE)).toEqual({
        ok: true,
        value: {
          sessionId,
          groupId,
          template: TEMPLATE.canonical,
          answers,
          savedAt: saving.at,
          savedBy: saving.by,
          completed: false,
        },
      });
    }),
  );
});

test('an entry is read back as it was written, and names no other patient than its own (rule 1)', () => {
  fc.assert(
    fc.property(aNewEntry, (entry) => {
      const { key, answers, saving } = entry;
      const resource = entryToFhir(entry, TEMPLATE);
      expect(entryFromFhir(resource, TEMPLATE)).toEqual({
        ok: true,
        value: {
          ...key,
          template: TEMPLATE.canonical,
          answers,
          savedAt: saving.at,
          savedBy: saving.by,
          completed: false,
        },
      });
      expect(resource.subject).toEqual({ reference: `Patient/${key.patientId}` });
    }),
  );
});

test('a draft saved again holds the new answers, who and when, and keeps what others keep in it', () => {
  fc.assert(
    fc.property(
      aNewEntry,
      answersTo(TEMPLATE, ['entry']),
      aPractitionerId,
      anInstant,
      (entry, answers, by, at) => {
        const held = {
          ...entryToFhir(entry, TEMPLATE),
          id: 'q',
          language: 'en',
          partOf: [{ reference: 'Procedure/p' }],
        };
        const changed = withAnswers(held, answers, TEMPLATE, { by, at });
        expect(entryFromFhir(changed, TEMPLATE)).toMatchObject({
          ok: true,
          value: { answers, savedBy: by, savedAt: at },
        });
        expect(changed).toMatchObject({
          id: 'q',
          language: 'en',
          partOf: held.partOf,
          encounter: held.encounter,
        });
      },
    ),
  );
});

test('locked is locked: a signed draft is neither edited nor signed again (rule 4)', () => {
  fc.assert(
    fc.property(aNewEntry, aPractitionerId, anInstant, (entry, by, at) => {
      const open = entryToFhir(entry, TEMPLATE);
      const locked = withLock(open, { by, at });
      expect(isLocked(open)).toBe(false);
      expect(entryFromFhir(locked, TEMPLATE)).toMatchObject({
        ok: true,
        value: { lock: { by, at }, completed: false },
      });
      const completed = withCompleted(locked);
      expect(entryFromFhir(completed, TEMPLATE)).toMatchObject({ ok: true, value: { completed: true } });
      for (const one of [locked, completed, withCompleted(open)]) {
        expect(() => withAnswers(one, {}, TEMPLATE, { by, at })).toThrow('rule 4');
        expect(() => withLock(one, { by, at })).toThrow('rule 4');
      }
    }),
  );
});

test('a draft of another patient than its entry names, of no session, or entered in error is refused', () => {
  const [entry] = fc.sample(aNewEntry, 1);
  const [note] = fc.sample(aNewGroupNote, 1);
  if (!entry || !note) throw new Error('no sample');
  const written = entryToFhir(entry, TEMPLATE);
  const about = (id: string) => ({ ...written, subject: { reference: id } });
  expect(entryFromFhir(about(`https://ehr.example/fhir/Patient/${entry.key.patientId}`), TEMPLATE).ok).toBe(
    true,
  );
  expect(entryFromFhir(about('Patient/somebody-else-'), TEMPLATE).ok).toBe(false);
  expect(entryFromFhir(about('Group/g'), TEMPLATE).ok).toBe(false);
  expect(entryFromFhir({ ...written, status: 'entered-in-error' }, TEMPLATE).ok).toBe(false);
  expect(
    groupNoteFromFhir({ ...groupNoteToFhir(note, TEMPLATE), identifier: { value: 's' } }, TEMPLATE).ok,
  ).toBe(false);
  expect(groupNoteFromFhir(written, TEMPLATE).ok).toBe(false);
});
