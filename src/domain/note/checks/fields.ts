import { CHECK_WORDS } from '../../words/en-us-checks.ts';
import { isAnswered } from '../answers.ts';
import { MAX_FIELD, withinLimits } from '../limits.ts';
import type { Answers, Field, Template } from '../types.ts';
import { ownFinding, ruleFinding, type CheckFinding, type CheckWord } from './finding.ts';
import type { SigningRule } from '../../billing/rules.ts';

/** Fields that a numbered rule asks for: the rule is named instead of a bare "required". */
const RULED: Readonly<Record<string, readonly [SigningRule, CheckWord]>> = {
  'shared.topic': ['D5', 'topic'],
  'shared.interventions': ['D6', 'intervention'],
  'entry.participation': ['D7', 'participation'],
  'entry.response': ['D7', 'response'],
  'entry.risk': ['D16', 'risk'],
};

/** Fields with a check of their own. */
const ELSEWHERE = new Set(['goals']);

function missing(field: Field): readonly CheckFinding[] {
  const ruled = RULED[field.id];
  if (ruled) {
    const [rule, word] = ruled;
    return [ruleFinding(rule, word, { field: field.id, ...(field.required ? { severity: 'error' } : {}) })];
  }
  if (!field.required || ELSEWHERE.has(field.kind)) return [];
  return [
    ownFinding(
      'required',
      'error',
      { saying: 'required', words: CHECK_WORDS.required(field.label) },
      { field: field.id },
    ),
  ];
}

/**
 * Unanswered fields: those the template requires (error), and those a rule asks for (the rule's severity). A template can
 * make a rule stricter, never milder.
 */
export function missingAnswers(fields: readonly Field[], answers: Answers): readonly CheckFinding[] {
  return fields.filter((field) => !isAnswered(answers[field.id])).flatMap(missing);
}

/** Texts over the limit, and answers that belong to no field and so would silently be missing from the note. */
export function misfits(template: Template, answers: Answers): readonly CheckFinding[] {
  return Object.keys(answers).flatMap((id) => {
    const answer = answers[id];
    if (!isAnswered(answer)) return [];
    const field = template.fields.find((one) => one.id === id);
    const label = field?.label ?? id;
    const long = withinLimits({ [id]: answer }).ok
      ? []
      : [
          ownFinding(
            'too-long',
            'error',
            { saying: 'tooLong', words: CHECK_WORDS.tooLong(label, MAX_FIELD) },
            {
              field: id,
              overridable: false,
            },
          ),
        ];
    const lost = field ? [] : [ownFinding('not-in-template', 'warning', 'notInTemplate', { field: id })];
    return [...long, ...lost];
  });
}
