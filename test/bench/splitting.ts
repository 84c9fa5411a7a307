import { splitNote } from '../../src/domain/note/split.ts';
import { renderText } from '../../src/domain/note/render.ts';
import { digest } from '../../src/domain/record/digest.ts';
import { instant } from '../../src/domain/ids.ts';
import type { MemberContext, Signature } from '../../src/domain/note/types.ts';
import { aMember, FULL_ENTRY, GROUP_NOTE, sessionFacts, text } from '../support/domain-examples.ts';
import { TEMPLATE } from '../support/domain-template.ts';
import type { Result } from './result.ts';

const SIGNED: Signature = {
  name: 'Keiko Ito',
  credential: 'LCSW',
  role: 'author',
  at: instant('2026-11-25T02:52:00Z'),
};

const SESSION = sessionFacts();
const SENTENCE =
  'Described using cold water before a difficult phone call, and what came of it — “at last” 😀. ';

/** An entry of some 5,000 characters in two fields, several times what clinicians write. */
function member(index: number): MemberContext {
  const response = `${index}: ${SENTENCE.repeat(25)}`;
  return aMember({
    entry: { ...FULL_ENTRY, 'entry.response': text(response), 'entry.plan': text(SENTENCE.repeat(25)) },
  });
}

/** Milliseconds per member note: split, render, digest. The best of several rounds, as other work shares the machine. */
function millisecondsPerNote(members: readonly MemberContext[]): number {
  const started = performance.now();
  let length = 0;
  for (const one of members) {
    const note = splitNote({ session: SESSION, template: TEMPLATE, shared: GROUP_NOTE, member: one });
    const rendered = renderText(note, [SIGNED], { patientName: 'Nguyễn Thị Bích Ngọc' });
    length += digest(rendered).length;
  }
  if (length === 0) throw new Error('Nothing was rendered');
  return (performance.now() - started) / members.length;
}

function best(members: readonly MemberContext[]): number {
  return Math.min(...Array.from({ length: 7 }, () => millisecondsPerNote(members)));
}

/** Splitting itself: note, plain text and digest of one member. */
export default function splitting(): Promise<Result[]> {
  const milliseconds = best(Array.from({ length: 200 }, (_, index) => member(index)));
  return Promise.resolve([
    {
      name: 'splitting: split, render and digest one member note of 5,000 characters',
      value: Math.round(milliseconds * 1000) / 1000,
      unit: 'ms',
      goal: 'under 1 ms',
      holds: milliseconds < 1,
    },
  ]);
}
