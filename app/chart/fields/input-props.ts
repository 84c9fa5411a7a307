import type { AnswerValue, Field } from '../../../src/domain/note/types.ts';

/** What every kind of field is given. */
export interface InputProps {
  readonly field: Field;
  readonly value: AnswerValue | undefined;
  readonly disabled: boolean;
  /** The id that the field's label points to. */
  readonly inputId: string;
  /** `undefined` takes the answer away. */
  readonly onChange: (value: AnswerValue | undefined) => void;
}
