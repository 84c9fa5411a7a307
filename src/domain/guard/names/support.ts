import { wordlike } from './letters-score.ts';
import { NAME_FROM, SURE } from './evidence.ts';
import type { Mention } from './mention.ts';
import type { Surroundings } from './surroundings.ts';
import { AT_START, INSIDE } from '../text/note.ts';
import type { Note } from '../text/note.ts';

/** A name that is the subject's own or a clinician's: no finding, but it tells that a list is one of people. */
export interface Anchor {
  readonly first: number;
  readonly start: number;
  readonly end: number;
}

export interface Candidate {
  readonly mention: Mention;
  readonly members: readonly number[];
  readonly relativeOnly: boolean;
  readonly s: Surroundings;
  score: number;
}

interface Stop {
  readonly mention: Anchor;
  readonly candidate: Candidate | undefined;
}

/** Names stand together: one that is sure lends weight to the doubtful beside it and to the same name elsewhere. */
export function support(note: Note, candidates: readonly Candidate[], anchors: readonly Anchor[]): void {
  supportRepeats(candidates);
  const line: Stop[] = [
    ...candidates.map((candidate) => ({ mention: candidate.mention, candidate })),
    ...anchors.map((mention) => ({ mention, candidate: undefined })),
  ].sort((a, b) => a.mention.first - b.mention.first);
  supportLists(note, line, 1);
  supportLists(note, line.reverse(), -1);
}

function supportRepeats(candidates: readonly Candidate[]): void {
  const sure = new Set<string>();
  for (const { s, score } of candidates) if (score >= SURE) sure.add(s.word.key);
  for (const candidate of candidates) {
    const { s, mention } = candidate;
    if (candidate.score >= SURE || mention.length > 1 || !sure.has(s.word.key)) continue;
    if (s.isCapital || s.note.isLowerCaseStyle(mention.first))
      candidate.score += s.position === INSIDE && s.isCapital ? 2 : 1.5;
  }
}

function supportLists(note: Note, line: readonly Stop[], step: 1 | -1): void {
  for (let at = 1; at < line.length; at++) {
    const here = line[at]?.candidate;
    const beside = line[at - 1];
    if (here === undefined || beside === undefined || here.score >= SURE) continue;
    if (!here.s.isCapital && wordlike(here.s.word) && !note.isLowerCaseStyle(here.mention.first)) continue;
    const [left, right] = step === 1 ? [beside.mention, here.mention] : [here.mention, beside.mention];
    const other = beside.candidate;
    const sure = other === undefined || other.score >= NAME_FROM;
    if (listed(note, left, right)) here.score += sure ? 3 : other.s.isCapital && here.s.isCapital ? 2 : 0;
    else if (sure) here.score += itemWeight(note, left, right, step);
  }
}

const LINK = /^(?:['’]s)?\s*(?:[,/&;+]|,?\s*(?:and|or|with|&))\s*(?:and\s)?(?:\p{Lu}\p{Ll}{1,3}\.?\s)?$/u;

/** Nothing but commas, slashes, "and" and a title between. */
const listed = (note: Note, left: Anchor, right: Anchor): boolean =>
  right.start - left.end <= 10 && LINK.test(note.text.slice(left.end, right.start));

/** Heads of the items of one list: "Laura, 9 wks; Maddy, twins; Mercy, second child". */
function itemWeight(note: Note, left: Anchor, right: Anchor, step: 1 | -1): number {
  if (right.start - left.end > 60) return 0;
  const between = note.text.slice(left.end, right.start);
  if (/[.!?]\s|\n/.test(between) || !/[;,]\s$/.test(between)) return 0;
  if (/;\s$/.test(between)) return 4;
  const head = note.text.slice(Math.max(0, left.start - 2), left.start);
  if (step === 1) return /[;:,]\s$/.test(head) ? 2 : 0;
  return /[;:]\s$/.test(head) || note.position(left.first) === AT_START ? 2 : 0;
}
