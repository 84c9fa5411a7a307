import { useTexts } from '../../texts/texts.ts';
import { OneChoice } from '../../ui/choice.tsx';
import type { InputProps } from './input-props.ts';

export function YesNoField({ field, value, disabled, onChange }: InputProps) {
  const { chart } = useTexts();
  const options = [
    { value: 'yes', label: chart.yes },
    { value: 'no', label: chart.no },
  ] as const;
  const chosen = value?.kind === 'yes-no' ? (value.value ? 'yes' : 'no') : undefined;
  return (
    <OneChoice
      label={field.label}
      options={options}
      value={chosen}
      disabled={disabled}
      clearable
      onChange={(picked) =>
        onChange(picked === undefined ? undefined : { kind: 'yes-no', value: picked === 'yes' })
      }
    />
  );
}
