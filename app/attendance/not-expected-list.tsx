import type { NotExpectedMember } from '../../src/workflow/session-file.ts';
import type { ExpectRefusal } from '../../src/workflow/schedule/not-expected.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import type { Expecting } from './use-expecting.ts';
import styles from './not-expected-list.module.css';

/** Who is not on today's list, why, and the way back. */
export function NotExpectedList(props: {
  readonly members: readonly NotExpectedMember[];
  readonly locked: boolean;
  readonly expecting: Expecting;
}) {
  const texts = useTexts();
  const { members, locked, expecting } = props;
  const { roster } = texts;
  const { refusal } = expecting;
  return (
    <>
      {refusal && (
        <p className={styles.problem} role="alert">
          {refusalWords(refusal, texts)}
        </p>
      )}
      {members.length > 0 && (
        <section className={styles.section} aria-label={roster.title}>
          <h3 className={styles.title}>{roster.title}</h3>
          <ul className={styles.list}>
            {members.map(({ patient, why }) => (
              <li key={patient.id} className={styles.item}>
                <span>{patient.name}</span>
                <span className={styles.why}>{roster.why[why]}</span>
                {why === 'excused-ahead' && !locked && (
                  <button
                    type="button"
                    className={styles.back}
                    aria-label={roster.expectedOf(patient.name)}
                    onClick={() => void expecting.expect(patient.id, true)}
                  >
                    {roster.expected}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function refusalWords(refusal: ExpectRefusal, { roster, common }: Texts): string {
  switch (refusal.code) {
    case 'locked':
    case 'cancelled':
    case 'not-on-the-roster':
    case 'attendance-taken':
    case 'conflict':
      return roster.refusals[refusal.code];
    case 'fault':
      return `${roster.failed} ${common.faults[refusal.fault.kind].title}.`;
    case 'no-such-session':
    case 'not-a-group-session':
    case 'unusable':
    case 'no-template':
    case 'unsupported-template':
      return roster.failed;
  }
}
