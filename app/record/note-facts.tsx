import type { RecordedNote } from '../../src/workflow/member-record.ts';
import { codeWords } from '../attendance/charge-codes.ts';
import { readerLocale } from '../texts/locale.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './record-page.module.css';

/** Attendance, times and charge, beside the note that they agree with. */
export function NoteFacts({ recorded }: { readonly recorded: RecordedNote }) {
  const texts = useTexts();
  const { record } = texts;
  const { charge, encounter, note } = recorded;
  const present = note.memberMinutes === undefined ? record.absent : record.minutes(note.memberMinutes);
  const time = new Intl.DateTimeFormat(readerLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{record.present}</dt>
        <dd>{present}</dd>
      </div>
      {encounter && (
        <div>
          <dt>{record.times}</dt>
          <dd>{time.formatRange(new Date(encounter.arrived), new Date(encounter.left))}</dd>
        </div>
      )}
      <div>
        <dt>{record.charge}</dt>
        <dd>
          {charge ? `${codeWords(charge.code, texts)} (${record.charges[charge.status]})` : record.noCharge}
        </dd>
      </div>
    </dl>
  );
}
