import type { LocalDate } from '../../../src/domain/ids.ts';
import { monthlyChoices, weekday } from '../../../src/domain/schedule/recurrence.ts';
import { useTexts } from '../../texts/texts.ts';
import { ManyChoice } from '../../ui/choice.tsx';
import { FormField } from '../../ui/form-field.tsx';
import styles from '../../ui/form.module.css';
import { weekStart } from '../view.ts';
import { weekdayName, weekdaysFrom } from './repeat-draft.ts';
import type { RepeatDraft } from './repeat-draft.ts';

export interface RepeatFieldsProps {
  readonly repeat: RepeatDraft;
  readonly first: LocalDate;
  /** A series: not repeating is no choice. */
  readonly series?: true;
  readonly onChange: (repeat: RepeatDraft) => void;
}

/** Whether and how a session repeats: what the first day allows, in words. */
export function RepeatFields({ repeat, first, series, onChange }: RepeatFieldsProps) {
  const { scheduling } = useTexts();
  const texts = scheduling.repeat;
  const monthly = monthlyChoices(first).flatMap((one) => (one.unit === 'months' ? [one] : []));
  const change = (part: Partial<RepeatDraft>) => onChange({ ...repeat, ...part });
  const options: readonly (readonly [RepeatDraft['how'], string])[] = [
    ...(series ? [] : [['no', texts.no] as const]),
    ['weeks', texts.weeks],
    ...monthly.map(
      ({ nth, weekday: day }) =>
        [`month-${nth}`, texts.monthly(texts.which[nth], weekdayName(day, 'long'))] as const,
    ),
  ];
  return (
    <>
      <FormField label={texts.label} wide>
        {(ids) => (
          <select
            {...ids}
            value={options.some(([how]) => how === repeat.how) ? repeat.how : 'no'}
            onChange={(event) => {
              const picked = options.find(([how]) => how === event.currentTarget.value);
              if (picked) change({ how: picked[0], every: '1', skip: [] });
            }}
          >
            {options.map(([how, words]) => (
              <option key={how} value={how}>
                {words}
              </option>
            ))}
          </select>
        )}
      </FormField>
      {repeat.how.startsWith('month') && (
        <EveryField label={texts.everyMonths} every={repeat.every} change={change} />
      )}
      {repeat.how === 'weeks' && <WeekFields repeat={repeat} first={first} change={change} />}
      {repeat.how !== 'no' && <EndFields repeat={repeat} first={first} change={change} />}
    </>
  );
}

interface PartProps {
  readonly repeat: RepeatDraft;
  readonly first: LocalDate;
  readonly change: (part: Partial<RepeatDraft>) => void;
}

interface EveryFieldProps {
  readonly label: string;
  readonly every: string;
  readonly change: (part: Partial<RepeatDraft>) => void;
}

function EveryField({ label, every, change }: EveryFieldProps) {
  return (
    <FormField label={label}>
      {(ids) => (
        <input
          {...ids}
          type="number"
          min={1}
          max={52}
          value={every}
          onChange={(event) => change({ every: event.currentTarget.value, skip: [] })}
        />
      )}
    </FormField>
  );
}

function WeekFields({ repeat, first, change }: PartProps) {
  const { scheduling } = useTexts();
  const texts = scheduling.repeat;
  const days = repeat.weekdays.length > 0 ? repeat.weekdays : [weekday(first)];
  return (
    <div className={styles.row}>
      <EveryField label={texts.every} every={repeat.every} change={change} />
      <div className={styles.field}>
        <span className={styles.label} aria-hidden>
          {texts.weekdays}
        </span>
        <ManyChoice
          label={texts.weekdays}
          values={days.map(String)}
          options={weekdaysFrom(weekStart()).map((day) => ({
            value: String(day),
            label: weekdayName(day, 'short'),
          }))}
          onChange={(values) =>
            change({ weekdays: weekdaysFrom(0).filter((day) => values.includes(String(day))), skip: [] })
          }
        />
      </div>
    </div>
  );
}

function EndFields({ repeat, first, change }: PartProps) {
  const { scheduling } = useTexts();
  const texts = scheduling.repeat;
  return (
    <div className={styles.row}>
      <FormField label={texts.ends}>
        {(ids) => (
          <select
            {...ids}
            value={repeat.ends}
            onChange={(event) => change({ ends: event.currentTarget.value === 'until' ? 'until' : 'count' })}
          >
            <option value="count">{texts.after}</option>
            <option value="until">{texts.until}</option>
          </select>
        )}
      </FormField>
      {repeat.ends === 'count' ? (
        <FormField label={texts.count}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              value={repeat.count}
              onChange={(event) => change({ count: event.currentTarget.value })}
            />
          )}
        </FormField>
      ) : (
        <FormField label={texts.lastDay}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              min={first}
              required
              value={repeat.until}
              onChange={(event) => change({ until: event.currentTarget.value })}
            />
          )}
        </FormField>
      )}
    </div>
  );
}
