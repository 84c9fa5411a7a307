import type { PractitionerId } from '../../src/domain/ids.ts';
import type { Colleague } from '../../src/workflow/groups/choices.ts';
import { signedName } from '../texts/names.ts';
import { FormField } from '../ui/form-field.tsx';

export interface ClinicianFieldProps {
  readonly label: string;
  /** What no pick means; absent where somebody has to be picked. */
  readonly none?: string;
  /** Those of them who are offered, and who was picked before. */
  readonly practitioners: readonly Colleague[];
  readonly value: PractitionerId | undefined;
  readonly onChange: (value: PractitionerId | undefined) => void;
}

export function ClinicianField({ label, none, practitioners, value, onChange }: ClinicianFieldProps) {
  const shown = practitioners.filter(({ id, offered }) => offered || id === value);
  return (
    <FormField label={label}>
      {(ids) => (
        <select
          {...ids}
          value={value ?? ''}
          onChange={(event) => onChange(shown.find(({ id }) => id === event.currentTarget.value)?.id)}
        >
          {(none !== undefined || value === undefined) && <option value="">{none}</option>}
          {shown.map((each) => (
            <option key={each.id} value={each.id}>
              {signedName(each)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
