import type { AnswerValue } from '../../../src/domain/note/types.ts';
import type { InputProps } from './input-props.ts';
import { WrittenField } from './written-field.tsx';

export function textIn(value: AnswerValue | undefined): string {
  return value?.kind === 'text' ? value.text : '';
}

export function textAnswer(text: string): AnswerValue | undefined {
  return text === '' ? undefined : { kind: 'text', text };
}

export function LineField(props: InputProps) {
  return <Text {...props} kind="line" />;
}

/** Grows with its text. */
export function TextField(props: InputProps) {
  return <Text {...props} kind="text" />;
}

function Text({
  field,
  value,
  disabled,
  inputId,
  onChange,
  kind,
}: InputProps & { readonly kind: 'line' | 'text' }) {
  return (
    <WrittenField
      fieldId={field.id}
      kind={kind}
      text={textIn(value)}
      disabled={disabled}
      inputId={inputId}
      required={field.required}
      onText={(text) => onChange(textAnswer(text))}
    />
  );
}
