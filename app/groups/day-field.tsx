import type { LocalDate } from '../../src/domain/ids.ts';
import { dayOf } from '../schedule/when-draft.ts';
import { useTexts } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';
import { comingFrom } from './use-group.ts';
import type { GroupView } from './use-group.ts';

export interface DayFieldProps {
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly view: GroupView;
  /** The first day on which the sessions are concerned. */
  readonly from: (day: LocalDate) => LocalDate;
}

/** A day, and how many coming sessions a change from that day on concerns. */
export function DayField({ label, value, onChange, view, from }: DayFieldProps) {
  const { groups } = useTexts();
  const day = dayOf(value);
  const count = day === undefined ? 0 : comingFrom(view.coming, from(day));
  return (
    <>
      <FormField label={label} wide>
        {(ids) => (
          <input
            {...ids}
            type="date"
            required
            data-autofocus
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </FormField>
      <p className={styles.note}>
        {count > 0 ? groups.dialogs.sessionsOn(count) : groups.dialogs.noSessions}
      </p>
    </>
  );
}
