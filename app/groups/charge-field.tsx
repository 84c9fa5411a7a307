import { lazy, Suspense, useState } from 'react';
import { USUAL_SERVICES } from '../attendance/charge-codes.ts';
import type { Code } from '../../src/domain/code.ts';
import { useTexts } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';

const CodeDialog = lazy(async () => ({
  default: (await import('../attendance/code-dialog.tsx')).CodeDialog,
}));

/** What no code can be. */
const OTHER = 'other';

export interface ChargeFieldProps {
  readonly label: string;
  /** What no pick means. */
  readonly none: string;
  readonly value: Code | undefined;
  readonly onChange: (value: Code | undefined) => void;
}

/** A charge code: one of the usual ones, the one that is set already, or any other that is typed. */
export function ChargeField({ label, none, value, onChange }: ChargeFieldProps) {
  const { attendance } = useTexts();
  const [typing, setTyping] = useState(false);
  const known = USUAL_SERVICES.some(({ code }) => code === value?.code);
  const options = value && !known ? [...USUAL_SERVICES, value] : USUAL_SERVICES;
  return (
    <>
      <FormField label={label}>
        {(ids) => (
          <select
            {...ids}
            value={value?.code ?? ''}
            onChange={({ currentTarget: { value: picked } }) => {
              if (picked === OTHER) setTyping(true);
              else onChange(options.find(({ code }) => code === picked));
            }}
          >
            <option value="">{none}</option>
            {options.map(({ code }) => (
              <option key={code} value={code}>
                {[code, attendance.codes[code]].filter(Boolean).join(' ')}
              </option>
            ))}
            <option value={OTHER}>{attendance.otherCode.open}</option>
          </select>
        )}
      </FormField>
      {typing && (
        <Suspense fallback={null}>
          <CodeDialog onPick={onChange} onClose={() => setTyping(false)} />
        </Suspense>
      )}
    </>
  );
}
