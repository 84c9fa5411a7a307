import type { Code } from '../../../src/domain/code.ts';
import type { AnswerValue } from '../../../src/domain/note/types.ts';
import { ManyChoice, OneChoice } from '../../ui/choice.tsx';
import { codesIn, fitsBeside } from '../choose.ts';
import type { InputProps } from './input-props.ts';

/** The template's options, and what was answered before the template lost an option. */
function optionsOf(options: readonly Code[], chosen: readonly Code[]): readonly Code[] {
  return [...options, ...chosen.filter((code) => !options.some((option) => option.code === code.code))];
}

const labelled = (code: Code) => ({ value: code.code, label: code.display ?? code.code });

function answer(codes: readonly Code[]): AnswerValue | undefined {
  return codes.length === 0 ? undefined : { kind: 'codes', codes };
}

export function ChoiceField({ field, value, disabled, onChange }: InputProps) {
  const chosen = codesIn(value);
  const options = optionsOf(field.options, chosen);
  return (
    <OneChoice
      label={field.label}
      options={options.map(labelled)}
      value={chosen[0]?.code}
      disabled={disabled}
      clearable
      onChange={(picked) => onChange(answer(options.filter((option) => option.code === picked)))}
    />
  );
}

export function ChoicesField({ field, value, disabled, onChange }: InputProps) {
  const chosen = codesIn(value);
  const options = optionsOf(field.options, chosen);
  return (
    <ManyChoice
      label={field.label}
      options={options.map(labelled)}
      values={chosen.map((code) => code.code)}
      disabled={disabled}
      onChange={(codes, switched) =>
        onChange(
          answer(
            options.filter((option) => codes.includes(option.code) && fitsBeside(option.code, switched)),
          ),
        )
      }
    />
  );
}
