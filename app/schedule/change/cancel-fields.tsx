import { useTexts } from '../../texts/texts.ts';
import { whenIn } from '../../texts/when.ts';
import type { ScheduleEntry } from '../../../src/workflow/schedule/types.ts';
import { OneChoice } from '../../ui/choice.tsx';
import { FormField } from '../../ui/form-field.tsx';
import styles from '../../ui/form.module.css';

/** Why something is not held: one of the reasons, and words of one's own. */
export interface CancelDraft<R extends string> {
  readonly reason: R | undefined;
  readonly words: string;
}

export interface CancelFieldsProps<R extends string> {
  readonly draft: CancelDraft<R>;
  readonly reasons: readonly R[];
  readonly labels: Readonly<Record<R, string>>;
  readonly wordsLabel: string;
  readonly onChange: (draft: CancelDraft<R>) => void;
}

/** The reasons to pick from, and the free words. */
export function CancelFields<R extends string>(props: CancelFieldsProps<R>) {
  const { draft, reasons, labels, wordsLabel, onChange } = props;
  const { why } = useTexts().scheduling.cancel;
  return (
    <>
      <div className={styles.field}>
        <span className={styles.label} aria-hidden>
          {why}
        </span>
        <OneChoice<R>
          label={why}
          value={draft.reason}
          options={reasons.map((each) => ({ value: each, label: labels[each] }))}
          onChange={(reason) => onChange({ ...draft, reason })}
        />
      </div>
      <FormField label={wordsLabel} wide>
        {(ids) => (
          <input
            {...ids}
            type="text"
            value={draft.words}
            onChange={(event) => onChange({ ...draft, words: event.currentTarget.value })}
          />
        )}
      </FormField>
    </>
  );
}

/** When it would have been. */
export function CancelWhen({ entry }: { readonly entry: ScheduleEntry }) {
  const clock = whenIn(entry.timeZone);
  return (
    <p className={styles.note}>
      {clock.day(entry.start)}, {clock.span(entry)}
    </p>
  );
}
