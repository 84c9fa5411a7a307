import { FormField } from './form-field.tsx';

interface InputProps {
  readonly label: string;
  readonly value: string;
  readonly required?: boolean;
  readonly onChange: (value: string) => void;
}

/** A time of the day, as the reader's browser asks for one. */
export function TimeField({ label, value, required, onChange }: InputProps) {
  return (
    <FormField label={label}>
      {(ids) => (
        <input
          {...ids}
          type="time"
          required={required}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FormField>
  );
}

/** How many minutes something takes, up to a day. */
export function MinutesField(props: InputProps & { readonly wrong: string | undefined }) {
  const { label, value, required, wrong, onChange } = props;
  return (
    <FormField label={label} wrong={wrong}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          min={1}
          max={1440}
          required={required}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FormField>
  );
}

export interface PlaceFieldProps<P> {
  readonly label: string;
  readonly places: readonly P[];
  readonly place: string | undefined;
  /** What it says where none is picked. */
  readonly none: string;
  readonly required?: boolean;
  readonly wide?: boolean;
  readonly onChange: (place: P | undefined) => void;
}

/** Which of the clinic's places. */
export function PlaceField<P extends { readonly id: string; readonly name: string }>(
  props: PlaceFieldProps<P>,
) {
  const { label, places, place, none, required, wide = false, onChange } = props;
  return (
    <FormField label={label} wide={wide}>
      {(ids) => (
        <select
          {...ids}
          required={required}
          value={place ?? ''}
          onChange={(event) => onChange(places.find(({ id }) => id === event.currentTarget.value))}
        >
          <option value="">{none}</option>
          {places.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
