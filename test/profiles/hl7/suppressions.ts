import type { Message } from './engine.ts';

/** An error of HL7's engine that is none, and why. Each must be as narrow as it can be. */
interface Suppression {
  readonly text: RegExp;
  readonly why: string;
}

const SUPPRESSIONS: readonly Suppression[] = [
  {
    text: /^Unknown code 'vi' in the CodeSystem 'http:\/\/terminology\.hl7\.org\/CodeSystem\/location-physical-type'/,
    why: 'HL7 Terminology has had "vi" (virtual) since R5; the copy in R4 core of 2019 does not. The binding is an example.',
  },
];

export function isSuppressed(message: Message): boolean {
  return SUPPRESSIONS.some(({ text }) => text.test(message.text));
}
