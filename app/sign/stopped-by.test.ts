import { expect, test } from 'vitest';
import { giveAwaitedSignatures, got, load } from '../../test/support/clinic-steps.ts';
import {
  chartWith,
  guardClinic,
  signUnguarded,
  text,
  type Written,
} from '../../test/support/guard-clinic.ts';
import { PEOPLE } from '../../test/support/guard-review.ts';
import { review } from '../../src/workflow/review.ts';
import { reopenNote } from '../../src/workflow/reopen-note.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { writeOpenNotes } from '../../src/workflow/write-open-notes.ts';
import { NO_REVIEW } from '../session/hooks.ts';
import { mendShared } from './stopped-by.ts';

/** Signed before anybody knew whom the words identify, and tried to be written. */
async function tried(written: Written) {
  const clinic = guardClinic(PEOPLE);
  await signUnguarded(clinic, await chartWith(clinic, written));
  await giveAwaitedSignatures(clinic.deps, clinic.session);
  got(await writeOpenNotes(clinic.deps, clinic.session), 'writing');
  return { ...clinic, file: () => load(clinic.deps, clinic.session) };
}

const mend = (file: SessionFile) => mendShared(file, review(file));
const NAMING = text('Kowalczyk read the poem aloud.');

test('words in the shared part that identify a member are mended there, also where each note was opened by itself', async () => {
  const { deps, members, file } = await tried({ shared: { 'shared.content': NAMING } });
  expect(mend(await file())).toBe('named');
  for (const member of members) got(await reopenNote(deps, await file(), member), 'reopening one');
  expect(mend(await file())).toBe('named');
});

test('a note that stops for its own words leaves the shared part alone, also where no record is written yet', async () => {
  const entries = Object.fromEntries(PEOPLE.map((_, number) => [number, { 'entry.plan': NAMING }]));
  const { file } = await tried({ entries: { ...entries, 1: { 'entry.plan': text('Call Villalobos.') } } });
  const now = await file();
  expect(now.members.map(({ task }) => task?.state.status)).toEqual(['stopped', 'stopped', 'stopped']);
  expect(mend(now)).toBe('no');
});

test('where nothing is seen that would say why, the shared part may be it; a shared part that is in a record stays', async () => {
  const { file } = await tried({ shared: { 'shared.content': NAMING } });
  const blind = { ...(await file()), roster: { members: [], staff: [] } };
  expect(mend(blind)).toBe('maybe');
  expect(mendShared(blind, NO_REVIEW)).toBe('no');
  const partly = await tried({ entries: { 0: { 'entry.plan': NAMING } } });
  expect(mend(await partly.file())).toBe('no');
});
