import { CPT } from '../../src/domain/billing/types.ts';
import type { Code } from '../../src/domain/code.ts';
import { useTexts } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';

const HCPCS = 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets';

/** Codes that group practices usually bill. */
const USUAL: readonly Code[] = [
  { system: CPT, code: '90853' },
  { system: CPT, code: '90849' },
  { system: CPT, code: '96164' },
  { system: HCPCS, code: 'H0005' },
];

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
  const known = USUAL.some(({ code }) => code === value?.code);
  const options = value && !known ? [...USUAL, value] : USUAL;
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
