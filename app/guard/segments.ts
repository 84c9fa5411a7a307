import type { GuardFinding } from '../../src/workflow/guard/types.ts';

/** A stretch of text, marked where the guard found something in it. */
export interface Segment {
  readonly text: string;
  readonly finding?: GuardFinding;
}

/** A text cut at the findings' borders, whole and in order. Findings are sorted and do not overlap; one that does is left out. */
export function segmentsOf(text: string, findings: readonly GuardFinding[]): readonly Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const finding of findings) {
    if (finding.start < at || finding.end > text.length) continue;
    if (finding.start > at) segments.push({ text: text.slice(at, finding.start) });
    segments.push({ text: text.slice(finding.start, finding.end), finding });
    at = finding.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}

/** One of each matter: the same words twice in one place are mended or kept together. */
export function mattersIn(findings: readonly GuardFinding[]): readonly {
  readonly finding: GuardFinding;
  readonly all: readonly GuardFinding[];
}[] {
  const first = findings.filter((each, index) => findings.findIndex(({ key }) => key === each.key) === index);
  return first.map((finding) => ({ finding, all: findings.filter(({ key }) => key === finding.key) }));
}
