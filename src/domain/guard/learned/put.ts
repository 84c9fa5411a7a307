import { signHash } from './sign-hash.ts';

/** Takes one sign: which kind it is of, and its value. */
export type Put = (template: number, value: number) => void;

/** Room for a form (how a word is written) in the value of a sign. */
export const FORMS = 64;

export const putInto =
  (each: (sign: number) => void): Put =>
  (template, value) => {
    each(signHash(template, value));
  };

/** One sign for each bit that is set. */
export function bits(set: number, template: number, value: number, put: Put): void {
  for (let rest = set; rest !== 0; rest &= rest - 1)
    put(template, value * 32 + (31 - Math.clz32(rest & -rest)));
}

const STEPS = [-6, -4, -3, -2, -1, 0, 0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The points of the rules, as the steps they reach. */
export function steps(points: number, template: number, put: Put): void {
  for (let at = 0; at < STEPS.length; at++) if (points >= (STEPS[at] ?? 0)) put(template, at);
}

const FEW = 4;
const SPACE = 32;

/** A gap's first signs; any blank, quotation mark or dash is as good as another. */
export function gapHash(gap: string): number {
  let hash = gap.length === 0 ? 1 : 2;
  let last = 0;
  for (let at = 0, seen = 0; at < gap.length && seen < FEW; at++) {
    const code = alike(gap.charCodeAt(at));
    if (code === SPACE && last === SPACE) continue;
    hash = Math.imul(hash, 131) + code;
    last = code;
    seen++;
  }
  return hash;
}

function alike(code: number): number {
  if (code === 0x201c || code === 0x201d) return 34;
  if (code === 0x2018 || code === 0x2019) return 39;
  if (code >= 0x2010 && code <= 0x2015) return 45;
  return code === 9 || code === 0xa0 ? SPACE : code;
}
