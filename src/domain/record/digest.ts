import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isAnswered } from '../note/answers.ts';
import { cleanText } from '../note/clean-text.ts';
import type { Answers, AnswerValue } from '../note/types.ts';
import { utf8 } from './utf8.ts';

/** `sha256:` and 64 lower-case hex digits. */
export type Digest = `sha256:${string}`;

/** SHA-256 of the UTF-8 bytes of a text: makes any later change of a signed document visible (rule 4). */
export function digest(text: string): Digest {
  return `sha256:${bytesToHex(sha256(utf8(text)))}`;
}

type Json = string | boolean | readonly Json[];

/** Lists only, so that no order of keys can matter. */
function canonical(answer: AnswerValue): readonly Json[] {
  const clean = (text: string): string => cleanText(text).text;
  switch (answer.kind) {
    case 'text':
      return ['text', clean(answer.text)];
    case 'yes-no':
      return ['yes-no', answer.value];
    case 'codes':
      return ['codes', answer.codes.map((one) => [one.system, one.code, clean(one.display ?? '')])];
    case 'goals':
      return [
        'goals',
        answer.goals.map((one) => [
          one.goalId,
          one.progress ? [one.progress.system, one.progress.code, clean(one.progress.display ?? '')] : [],
          clean(one.note ?? ''),
        ]),
      ];
  }
}

/**
 * Digest of a draft's answers, the same wherever they come from: the order of fields does not matter, the order of choices
 * and goals does; unanswered fields count as absent; texts count as they would stand in a record (`cleanText`).
 */
export function answersDigest(answers: Answers): Digest {
  const fields = Object.keys(answers)
    .sort()
    .flatMap((id) => {
      const answer = answers[id];
      return isAnswered(answer) ? [[id, ...canonical(answer)]] : [];
    });
  return digest(JSON.stringify(fields));
}
