import { USUAL_SERVICES } from '../attendance/charge-codes.ts';
import type { Code } from '../../src/domain/code.ts';
import { useTexts } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';

export interface ChargeFieldProps {
  readonly label: string;
  /** What no pick means. */
  readonly none: string;
  readonly value: Code | undefined;
  readonly onChange: (value: Code | undefined) => void;
}

/** A charge code; one that is set already and is none of the usual ones can stay. */
export function ChargeField({ label, none, value, onChange }: ChargeFieldProps) {
  const { attendance } = useTexts();
  const known = USUAL_SERVICES.some(({ code }) => code === value?.code);
  const options = value && !known ? [...USUAL_SERVICES, value] : USUAL_SERVICES;
  return (
    <FormField label={label}>
      {(ids) => (
        <select
          {...ids}
          value={value?.code ?? ''}
          onChange={(event) => onChange(options.find(({ code }) => code === event.currentTarget.value))}
        >
          <option value="">{none}</option>
          {options.map(({ code }) => (
            <option key={code} value={code}>
              {[code, attendance.codes[code]].filter(Boolean).join(' ')}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
