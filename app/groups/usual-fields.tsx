import type { PlaceOption } from '../../src/domain/schedule/types.ts';
import { useTexts } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';
import type { GroupDraft } from './group-draft.ts';

export interface UsualFieldsProps {
  readonly draft: GroupDraft;
  readonly places: readonly PlaceOption[];
  readonly wrongMinutes: string | undefined;
  readonly put: (part: Partial<GroupDraft>) => void;
}

/** When and where the group usually meets: what the schedule fills in. */
export function UsualFields({ draft, places, wrongMinutes, put }: UsualFieldsProps) {
  const { form } = useTexts().groups;
  return (
    <div className={styles.row}>
      <FormField label={form.time}>
        {(ids) => (
          <input
            {...ids}
            type="time"
            value={draft.time}
            onChange={(event) => put({ time: event.currentTarget.value })}
          />
        )}
      </FormField>
      <FormField label={form.minutes} wrong={wrongMinutes}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            min={1}
            max={1440}
            value={draft.minutes}
            onChange={(event) => put({ minutes: event.currentTarget.value })}
          />
        )}
      </FormField>
      <FormField label={form.place}>
        {(ids) => (
          <select
            {...ids}
            value={draft.defaultPlace ?? ''}
            onChange={(event) =>
              put({ defaultPlace: places.find(({ id }) => id === event.currentTarget.value)?.id })
            }
          >
            <option value="">{form.noPlace}</option>
            {places.map((place) => (
              <option key={place.id} value={place.id}>
                {place.name}
              </option>
            ))}
          </select>
        )}
      </FormField>
    </div>
  );
}
