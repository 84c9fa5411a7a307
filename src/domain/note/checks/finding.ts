import { SIGNING_RULES, type Severity, type SigningRule } from '../../billing/rules.ts';
import { CHECK_WORDS, type CheckWords } from '../../words/en-us-checks.ts';

/** A payer's or practice's rule by its number, or one of our own that keeps attendance, note and charge in agreement. */
export type CheckId =
  | SigningRule
  | 'required'
  | 'too-long'
  | 'not-in-template'
  | 'attendance'
  | 'charge'
  | 'membership'
  | 'no-members'
  | 'risk-contradiction'
  | 'risk-detail'
  | 'absence-notice'
  | 'absence-follow-up'
  | 'absent-with-entry'
  | 'attended-with-absence'
  | 'draft-untouched';

/** Something that is missing or does not agree. Its words name nobody. */
export interface CheckFinding {
  readonly id: CheckId;
  readonly severity: Severity;
  /** The template field it is about; absent where it is about attendance, charge or the session itself. */
  readonly field?: string;
  readonly words: string;
  /** Which saying the words are, for readers of another language. */
  readonly saying: Saying;
  /** Whether signing may go on in spite of an error, with a reason (rule 5). Rule 6 and broken facts never let it. */
  readonly overridable: boolean;
}

export type CheckWord = keyof CheckWords;
export type Saying = keyof typeof CHECK_WORDS;

/** A finding of a numbered rule, with the rule's own severity unless `severity` says otherwise. */
export function ruleFinding(
  id: SigningRule,
  word: CheckWord,
  about: { readonly field?: string; readonly severity?: Severity; readonly overridable?: boolean } = {},
): CheckFinding {
  return {
    id,
    severity: about.severity ?? SIGNING_RULES[id].severity,
    ...(about.field === undefined ? {} : { field: about.field }),
    words: CHECK_WORDS[word],
    saying: word,
    overridable: about.overridable ?? true,
  };
}

/** A finding of our own; with words that have something filled in, or with those that need nothing. */
export function ownFinding(
  id: Exclude<CheckId, SigningRule>,
  severity: Severity,
  said: CheckWord | { readonly saying: Saying; readonly words: string },
  about: { readonly field?: string; readonly overridable?: boolean } = {},
): CheckFinding {
  return {
    id,
    severity,
    ...(about.field === undefined ? {} : { field: about.field }),
    ...(typeof said === 'string' ? { saying: said, words: CHECK_WORDS[said] } : said),
    overridable: about.overridable ?? true,
  };
}
