import { isOverdue } from '../../src/domain/record/signing-time.ts';
import type { SigningTime } from '../../src/domain/record/signing-time.ts';
import { signedName } from '../texts/names.ts';
import { useTexts } from '../texts/texts.ts';
import { rowsOf, sizeOf } from './rows.ts';
import type { OwnWorklist } from './once-each.ts';
import { WorkItem } from './work-item.tsx';
import styles from './worklist.module.css';

export interface ClinicianListProps {
  readonly own: OwnWorklist;
  readonly due: SigningTime;
  /** Whether it is the reader's. */
  readonly mine: boolean;
  /** Whether it stands among others. */
  readonly named: boolean;
}

/** One clinician's list, the oldest first. */
export function ClinicianList({ own, due, mine, named }: ClinicianListProps) {
  const { worklist: texts } = useTexts();
  const rows = rowsOf(own.list);
  const sum = (some: typeof rows) => some.reduce((total, row) => total + sizeOf(row), 0);
  const count = sum(rows);
  const overdue = sum(rows.filter((row) => isOverdue(row, due)));
  return (
    <section className={styles.panel} aria-labelledby={`work-of-${own.who.id}`}>
      <div className={styles.head}>
        <h2 id={`work-of-${own.who.id}`} className={styles.heading}>
          {named ? signedName(own.who) : texts.summary(count, overdue)}
          {named && mine && <span className={styles.soft}> ({texts.you})</span>}
        </h2>
        {named && <span className={styles.soft}>{texts.of(count, overdue)}</span>}
      </div>
      <ul className={styles.list}>
        {rows.map((row) => (
          <WorkItem key={row.key} row={row} mine={mine} overdue={isOverdue(row, due)} />
        ))}
      </ul>
    </section>
  );
}
