import { isAnswered } from '../answers.ts';
import { cleanText } from '../clean-text.ts';
import type { Answers, AnswerValue, Field, Line, Section, SectionKind } from '../types.ts';
import type { Words } from '../../words/en-us.ts';
import type { Code } from '../../code.ts';

/** Clean, and without blank ends. */
export function clean(text: string): string {
  return cleanText(text).text.trim();
}

/** Ends in a full stop, unless the sentence is ended already (also within quotation marks or brackets). */
export function sentence(text: string): string {
  return /[.!?…:;。！？।؟]["'”’»)\]]*$/u.test(text) ? text : `${text}.`;
}

/** Sentences of one paragraph; empty ones fall away. */
export function paragraph(...sentences: readonly (string | undefined)[]): string {
  return sentences.filter((one) => one !== undefined && one !== '').join(' ');
}

/** The words of a code: as displayed, else the code itself. */
export function codeWords(code: Code): string {
  return clean(code.display ?? '') || clean(code.code);
}

/** A section, or none where there is nothing to say: no heading stands alone. */
export function section(kind: SectionKind, lines: readonly Line[], words: Words): readonly Section[] {
  const said = lines.filter((line) => line.text !== '');
  return said.length > 0 ? [{ kind, title: words.sections[kind], lines: said }] : [];
}

/** The fields whose words are the section itself: a label would only repeat the heading. */
const SELF_EVIDENT = new Set(['entry.response', 'entry.risk-detail', 'entry.plan', 'group-only.process']);

function labelled(field: Field, text: string): Line {
  return SELF_EVIDENT.has(field.id) ? { text } : { label: clean(field.label), text };
}

function fieldLine(field: Field, answer: AnswerValue, words: Words): Line {
  switch (answer.kind) {
    case 'text':
      return labelled(field, clean(answer.text));
    case 'yes-no':
      return labelled(field, words.yesNo(answer.value));
    case 'codes': {
      const said = words.answers[field.id]?.(answer.codes.map((one) => one.code));
      return said === undefined
        ? labelled(field, sentence(words.list(answer.codes.map(codeWords))))
        : { text: said };
    }
    case 'goals':
      return { text: '' };
  }
}

/** What a template's fields say, in the template's order; sentences made from choices flow into one paragraph. */
export function answerLines(fields: readonly Field[], answers: Answers, words: Words): readonly Line[] {
  const lines: Line[] = [];
  let flowing = false;
  for (const field of fields) {
    const answer = answers[field.id];
    if (!isAnswered(answer)) continue;
    const line = fieldLine(field, answer, words);
    const last = lines.at(-1);
    const flows = answer.kind === 'codes' && line.label === undefined;
    if (flows && flowing && last) lines[lines.length - 1] = { text: paragraph(last.text, line.text) };
    else lines.push(line);
    flowing = flows;
  }
  return lines;
}
