import type { AnswerValue } from '../../../src/domain/note/types.ts';
import { ChoiceField, ChoicesField } from './choice-fields.tsx';
import { GoalsField } from './goals-field.tsx';
import type { FieldBlockProps } from './input-props.ts';
import { LineField, TextField } from './text-fields.tsx';
import { YesNoField } from './yes-no-field.tsx';

export type FieldInputProps = FieldBlockProps & { readonly inputId: string };

/** How one kind of field is filled in. */
export function FieldInput({ field, value, goals, disabled, onChange, inputId }: FieldInputProps) {
  const change = (next: AnswerValue | undefined) => onChange(field.id, next);
  const common = { field, disabled, inputId };
  switch (field.kind) {
    case 'line':
      return <LineField {...common} value={value} onChange={change} />;
    case 'text':
      return <TextField {...common} value={value} onChange={change} />;
    case 'choice':
      return <ChoiceField {...common} value={value} onChange={change} />;
    case 'choices':
      return <ChoicesField {...common} value={value} onChange={change} />;
    case 'yes-no':
      return <YesNoField {...common} value={value} onChange={change} />;
    case 'goals':
      return <GoalsField {...common} value={value} goals={goals} onChange={change} />;
  }
}
