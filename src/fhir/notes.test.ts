import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../test/support/hard-text.ts';
import { aNewGroupRecord, aNewMemberDocument, aNewMemberNote } from '../../test/support/fhir-arbitraries.ts';
import { digest } from '../domain/record/digest.ts';
import { groupRecordFromFhir, groupRecordToFhir } from './group-record.ts';
import { memberDocumentFromFhir, memberDocumentToFhir } from './member-document.ts';
import { memberNoteFromFhir, memberNoteToFhir } from './member-note.ts';
import { pageOf } from './narrative.ts';

test("a member's note is read back as it was written: sections, lines, facts, signature, digest", () => {
  fc.assert(
    fc.property(aNewMemberNote, (one) => {
      const { key, note, signed, digest: sum, encounter, addendum } = one;
      expect(memberNoteFromFhir(memberNoteToFhir(one))).toEqual({
        ok: true,
        value: {
          ...{ ...key, note, signed, digest: sum },
          ...(encounter && { encounter }),
          ...(addendum && {
            appends: addendum.appends,
            addendum: { number: addendum.n, kind: addendum.kind ?? 'addendum' },
          }),
        },
      });
    }),
  );
});

test("a member's document is read back as it was written, byte for byte", () => {
  fc.assert(
    fc.property(aNewMemberDocument, (one) => {
      const { key, note, text, signed, digest: sum, composition, addendum } = one;
      expect(memberDocumentFromFhir(memberDocumentToFhir(one))).toEqual({
        ok: true,
        value: {
          ...{ ...key, text, html: pageOf(note), signed, digest: sum, composition },
          ...(addendum && { appends: addendum.appends }),
        },
      });
    }),
  );
});

test('plain text comes first, and its bytes are those that the digest is of', () => {
  fc.assert(
    fc.property(aNewMemberDocument, anyText, (one, text) => {
      const [first, second] = memberDocumentToFhir({ ...one, text }).content;
      const bytes = Buffer.from(first?.attachment.data ?? '', 'base64');
      expect(first?.attachment.contentType).toBe('text/plain');
      expect(second?.attachment.contentType).toBe('text/html');
      expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(digest(text));
      expect(first?.attachment.size).toBe(bytes.length);
    }),
  );
});

test('the group record is read back as it was written, with everyone who signed', () => {
  fc.assert(
    fc.property(aNewGroupRecord, (one) => {
      const resource = groupRecordToFhir(one);
      const { sessionId, groupId, note, signers, digest: sum } = one;
      expect(groupRecordFromFhir(resource)).toEqual({
        ok: true,
        value: { sessionId, groupId, note, signers, digest: sum },
      });
      const times = signers.map((signer) => Date.parse(signer.at));
      expect(Date.parse(resource.date)).toBe(Math.max(...times));
    }),
  );
});

test('a group record that nobody signed is not written', () => {
  const [one] = fc.sample(aNewGroupRecord, 1);
  if (!one) throw new Error('no sample');
  expect(() => groupRecordToFhir({ ...one, signers: [] })).toThrow('at least one signature');
});

test('a section without anything to read is left out, as FHIR knows no empty one', () => {
  const [one] = fc.sample(aNewMemberNote, 1);
  if (!one) throw new Error('no sample');
  const empty = { kind: 'plan' as const, title: 'Plan', lines: [{ text: ' \u0000' }] };
  const note = { ...one.note, sections: [empty, { ...empty, lines: [{ text: 'Weekly.' }] }] };
  expect(memberNoteToFhir({ ...one, note }).section).toHaveLength(1);
});

test('a document that cannot be read, and a note of another patient, are refused', () => {
  const [document] = fc.sample(aNewMemberDocument, 1);
  const [note] = fc.sample(aNewMemberNote, 1);
  if (!document || !note) throw new Error('no sample');
  const resource = memberDocumentToFhir(document);
  const read = (data: string) =>
    memberDocumentFromFhir({
      ...resource,
      content: [{ attachment: { contentType: 'text/plain;charset=utf-8', data } }],
    });
  expect(read('aMOpIQ==')).toMatchObject({ ok: true, value: { text: 'hé!' } });
  expect(read('not base64').ok).toBe(false);
  expect(read('/w==').ok).toBe(false);
  expect(
    memberDocumentFromFhir({ ...resource, content: [{ attachment: { url: 'https://x.example/a' } }] }).ok,
  ).toBe(false);
  const composition = memberNoteToFhir(note);
  expect(memberNoteFromFhir({ ...composition, subject: { reference: 'Patient/somebody-else-' } }).ok).toBe(
    false,
  );
  expect(memberNoteFromFhir({ ...composition, status: 'entered-in-error' }).ok).toBe(false);
});
