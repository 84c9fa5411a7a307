import { NAME_FROM, SURE } from './evidence.ts';
import type { Rank } from '../roster/forms.ts';
import { AT_START, INSIDE } from '../text/note.ts';
import type { Note, Position } from '../text/note.ts';
import type { Mention } from './mention.ts';

/** A name that is the subject's own or a clinician's: no finding, but it tells that a list is one of people. */
export interface Anchor {
  readonly first: number;
  readonly start: number;
  readonly end: number;
}

export interface Candidate extends Anchor {
  readonly last: number;
  readonly members: readonly number[];
  readonly kind: 'name' | 'short-form' | 'misspelling' | 'relative';
  readonly rank: Rank;
  readonly length: number;
  /** The letters, folded, of a mention of one word. */
  readonly key: string;
  readonly isCapital: boolean;
  readonly position: Position;
  readonly wordlike: boolean;
  score: number;
  /** The points before its neighbours and its like were heard. */
  readonly alone: number;
  /** Whether somebody of the subject's bears the name, too: then it is never sure who is meant. */
  readonly contested: boolean;
  /** The word, where it may be something else than a name. */
  readonly doubtful: Mention | undefined;
}

type Stop = Anchor | Candidate;

const asCandidate = (stop: Stop | undefined): Candidate | undefined =>
  stop !== undefined && 'score' in stop ? stop : undefined;

/** Names stand together: one that is sure lends weight to the doubtful beside it and to the same name elsewhere. */
export function support(note: Note, candidates: readonly Candidate[], anchors: readonly Anchor[]): void {
  const raised = new Set<Candidate>();
  supportRepeats(note, candidates, raised);
  supportLabels(note, candidates, anchors);
  supportDuties(note, candidates, anchors);
  const line: Stop[] =
    anchors.length === 0 ? [...candidates] : [...candidates, ...anchors].sort((a, b) => a.first - b.first);
  supportLists(note, line, 1);
  supportLists(note, line.reverse(), -1);
  supportRepeats(note, candidates, raised);
}

const LABELLED = /^(?:\s\([^()]{0,20}\))?(?::|\s[—–])\s/;

/** "Grace: date set. Phoenix: moving in." Where one head of such a line is a name, the others are. */
function supportLabels(note: Note, candidates: readonly Candidate[], anchors: readonly Anchor[]): void {
  const heads = [...candidates, ...anchors].filter(
    ({ first, end }) => note.position(first) !== INSIDE && LABELLED.test(note.text.slice(end, end + 25)),
  );
  if (
    heads.length < 3 &&
    !heads.some((one) => asCandidate(one) === undefined || (asCandidate(one)?.score ?? 0) >= NAME_FROM)
  )
    return;
  for (const one of heads) {
    const candidate = asCandidate(one);
    if (candidate !== undefined && candidate.isCapital && candidate.score < SURE) candidate.score += 4;
  }
}

/** "Dishes: Tenzin. Chairs: Will." Where what stands behind one colon is a name, what stands behind another is. */
function supportDuties(note: Note, candidates: readonly Candidate[], anchors: readonly Anchor[]): void {
  const behind = [...candidates, ...anchors].filter(
    ({ first, start }) => note.position(first) !== INSIDE && /:\s$/.test(note.text.slice(start - 2, start)),
  );
  const named = behind.filter((one) => (asCandidate(one)?.score ?? SURE) >= SURE).length;
  if (named === 0 || behind.length < 2) return;
  for (const one of behind) {
    const candidate = asCandidate(one);
    if (candidate !== undefined && candidate.isCapital && candidate.score < SURE) candidate.score += 4;
  }
}

/** Each name is raised once. */
function supportRepeats(note: Note, candidates: readonly Candidate[], raised: Set<Candidate>): void {
  const sure = new Set<string>();
  for (const { key, score } of candidates) if (score >= NAME_FROM) sure.add(key);
  for (const candidate of candidates) {
    const { key, first, length, isCapital } = candidate;
    if (candidate.score >= SURE || length > 1 || !sure.has(key) || raised.has(candidate)) continue;
    if (isCapital || note.isLowerCaseStyle(first)) {
      raised.add(candidate);
      candidate.score += candidate.position === INSIDE && isCapital ? 2 : 1.5;
    }
  }
}

function supportLists(note: Note, line: readonly Stop[], step: 1 | -1): void {
  for (let at = 1; at < line.length; at++) {
    const here = asCandidate(line[at]);
    const beside = line[at - 1];
    if (here === undefined || beside === undefined || here.score >= SURE) continue;
    if (!here.isCapital && here.wordlike && !note.isLowerCaseStyle(here.first)) continue;
    const [left, right] = step === 1 ? [beside, here] : [here, beside];
    const other = asCandidate(beside);
    const sure = other === undefined || other.score >= NAME_FROM;
    if (listed(note, left, right)) here.score += sure ? 3 : other.isCapital && here.isCapital ? 2 : 0;
    else if (sure) here.score += itemWeight(note, left, right, step);
  }
}

const LINK =
  /^(?:['’]s)?(?:\s\([^()]{0,30}\))?\s*(?:[,/&;+]|,?\s*(?:and|or|with|&))\s*(?:and\s)?(?:\p{Lu}\p{Ll}{1,3}\.?\s)?$/u;

/** Nothing but commas, slashes, "and" and a title between. */
const listed = (note: Note, left: Anchor, right: Anchor): boolean =>
  right.start - left.end <= 40 && LINK.test(note.text.slice(left.end, right.start));

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
