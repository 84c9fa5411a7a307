import type { Case, Mark } from './corpus.ts';

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly members: readonly string[];
}

export interface Score {
  readonly leaks: number;
  readonly missed: readonly string[];
  readonly findings: number;
  readonly falseAlarms: readonly string[];
  readonly recall: number;
  readonly precision: number;
}

/**
 * Recall: a leak counts as found where one finding covers at least half of it and names one of its members. Precision:
 * a finding is right where it touches a leak or what is open.
 */
export function scoreOf(
  answers: readonly { readonly case: Case; readonly findings: readonly Found[] }[],
): Score {
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  let leaks = 0;
  let findings = 0;
  for (const { case: note, findings: found } of answers) {
    leaks += note.leaks.length;
    findings += found.length;
    for (const leak of note.leaks)
      if (!found.some((finding) => covers(finding, leak))) missed.push(`${note.id}: ${leak.words}`);
    for (const finding of found)
      if (![...note.leaks, ...note.either].some((mark) => overlap(finding, mark) > 0))
        falseAlarms.push(`${note.id}: ${note.text.slice(finding.start, finding.end)}`);
  }
  return {
    leaks,
    missed,
    findings,
    falseAlarms,
    recall: leaks === 0 ? 1 : 1 - missed.length / leaks,
    precision: findings === 0 ? 1 : 1 - falseAlarms.length / findings,
  };
}

const overlap = (a: Found | Mark, b: Found | Mark): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const covers = (finding: Found, leak: Mark): boolean =>
  overlap(finding, leak) * 2 >= leak.end - leak.start &&
  finding.members.some((member) => leak.members.includes(member));
