/** Words that a short key stands for: `;bx` becomes them. About no one in particular, so that they fit any member. */
export interface Phrase {
  /** Lower-case letters, digits and hyphens, typed after a semicolon. */
  readonly key: string;
  readonly words: string;
  /** The field it is offered in; absent: every text. */
  readonly field?: string;
}
