import { wordSet } from '../lexicon/word-set.ts';
import { foldWord } from '../text/fold.ts';
import type { Finding } from '../types.ts';
import { whyOf } from '../why.ts';

const ONE = wordSet('one a an another this that the same each');
const PERSON = wordSet(
  'member participant client patient peer attendee person man woman resident veteran mother father parent survivor individual teen adolescent newcomer',
);
const PRONOUN = wordSet('he she his her him hers himself herself');
const RISK = wordSet(
  'suicidal suicide suicidality si hi homicidal selfharm selfharmed selfinjury selfinjurious overdose overdosed relapse relapsed abuse abused ' +
    'assault assaulted hospitalized hospitalised psychotic psychosis hallucinations delusions violent violence safety crisis cutting purging binge',
);
const DIAGNOSIS = wordSet(
  'diagnosed diagnosis diagnoses bipolar schizophrenia schizoaffective ptsd ocd adhd autism dementia borderline bpd mdd gad psychosis hiv ' +
    'hepatitis pregnant pregnancy miscarriage cancer medication medications dose lithium clozapine methadone suboxone',
);
const GOALS = wordSet('goal goals objective objectives treatment');
const HAS = wordSet(
  'has had have was is been with takes taking started diagnosed reports reported disclosed shared endorses endorsed denied denies',
);

/**
 * Sentences of the shared part that speak of one person's risk, diagnosis or treatment goals. They go into everybody's
 * record there, named or not; they belong in that member's entry. For review: a sentence about a topic can look alike.
 */
export function findPersonalStatements(text: string): Finding<never>[] {
  const findings: Finding<never>[] = [];
  for (const { start, end } of sentences(text)) {
    const words = text
      .slice(start, end)
      .split(/[^\p{L}\p{M}-]+/u)
      .map((word) => foldWord(word).replaceAll('-', ''));
    if (!speaksOfOne(words) || !isPersonal(words)) continue;
    const why = whyOf('personal-statement', true, 0, true);
    findings.push({
      start,
      end,
      words: text.slice(start, end),
      members: [],
      kind: 'personal-statement',
      severity: 'review',
      why,
      suggestion: null,
      replaces: { start, end },
    });
  }
  return findings;
}

function speaksOfOne(words: readonly string[]): boolean {
  if (words.some((word) => PRONOUN.has(word))) return true;
  return words.some(
    (word, at) => PERSON.has(word) && [words[at - 1], words[at - 2]].some((before) => ONE.has(before ?? '')),
  );
}

function isPersonal(words: readonly string[]): boolean {
  if (words.some((word) => RISK.has(word))) return true;
  if (words.some((word) => DIAGNOSIS.has(word)) && words.some((word) => HAS.has(word))) return true;
  return words.some(
    (word, at) =>
      GOALS.has(word) &&
      words.slice(Math.max(0, at - 4), at).some((before) => PRONOUN.has(before) || PERSON.has(before)),
  );
}

/** Stretches that end with a full stop, a question or exclamation mark, or a line's end. */
function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const ends =
      at === text.length ||
      text[at] === '\n' ||
      (/[.!?]/.test(text.charAt(at)) && /^\s?$|^\s/.test(text.slice(at + 1, at + 2)));
    if (!ends) continue;
    const stretch = text.slice(start, at + 1);
    const lead = stretch.length - stretch.trimStart().length;
    if (stretch.trim() !== '') found.push({ start: start + lead, end: start + stretch.trimEnd().length });
    start = at + 1;
  }
  return found;
}
