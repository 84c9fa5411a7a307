import type { LocalDate } from '../../../src/domain/ids.ts';
import { localDate } from '../../../src/domain/ids.ts';
import { readerLocale } from '../../texts/locale.ts';
import { useTexts } from '../../texts/texts.ts';
import { ManyChoice } from '../../ui/choice.tsx';
import styles from '../../ui/form.module.css';

export interface DatesPreviewProps {
  /** The days on which there will be a session. */
  readonly dates: readonly LocalDate[];
  readonly skip: readonly LocalDate[];
  readonly onSkip: (skip: readonly LocalDate[]) => void;
}

function format(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(readerLocale(), { timeZone: 'UTC', ...options });
}

function at(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** All dates of a series, those left out too: a click leaves one out, or takes it in again. */
export function DatesPreview({ dates, skip, onSkip }: DatesPreviewProps) {
  const { scheduling } = useTexts();
  const [first] = dates;
  const last = dates.at(-1);
  const all = [...new Set([...dates, ...skip])].sort();
  const short = format({ weekday: 'short', month: 'short', day: 'numeric' });
  const flip = (day: LocalDate) =>
    onSkip(skip.includes(day) ? skip.filter((each) => each !== day) : [...skip, day]);
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {first !== undefined && last !== undefined
          ? scheduling.dates.summary(
              dates.length,
              format({ dateStyle: 'medium' }).formatRange(at(first), at(last)),
            )
          : scheduling.dates.label}
      </legend>
      <p className={styles.note}>{scheduling.dates.hint}</p>
      <div className={styles.dates}>
        <ManyChoice
          label={scheduling.dates.label}
          values={dates}
          options={all.map((day) => ({ value: day, label: short.format(at(day)) }))}
          onChange={(_values, day) => flip(localDate(day))}
        />
      </div>
    </fieldset>
  );
}
