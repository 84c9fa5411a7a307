import type { PractitionerId } from '../../src/domain/ids.ts';
import type { Practitioner } from '../../src/domain/person.ts';
import { signedName } from '../texts/names.ts';
import { FormField } from '../ui/form-field.tsx';

export interface ClinicianFieldProps {
  readonly label: string;
  /** What no pick means; absent where somebody has to be picked. */
  readonly none?: string;
  readonly practitioners: readonly Practitioner[];
  readonly value: PractitionerId | undefined;
  readonly onChange: (value: PractitionerId | undefined) => void;
}

export function ClinicianField({ label, none, practitioners, value, onChange }: ClinicianFieldProps) {
  return (
    <FormField label={label}>
      {(ids) => (
        <select
          {...ids}
          value={value ?? ''}
          onChange={(event) => onChange(practitioners.find(({ id }) => id === event.currentTarget.value)?.id)}
        >
          {(none !== undefined || value === undefined) && <option value="">{none}</option>}
          {practitioners.map((each) => (
            <option key={each.id} value={each.id}>
              {signedName(each)}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
