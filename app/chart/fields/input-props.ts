import type { AnswerValue, Field, Goal } from '../../../src/domain/note/types.ts';

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

/** One field of a part, whatever its kind. */
export interface FieldBlockProps {
  readonly field: Field;
  readonly value: AnswerValue | undefined;
  readonly goals: readonly Goal[];
  readonly taken: boolean;
  readonly disabled: boolean;
  readonly onChange: (field: string, value: AnswerValue | undefined) => void;
}
