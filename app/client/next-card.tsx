import { Link } from 'react-router';
import { systemTime } from '../../src/workflow/clock.ts';
import type { ClientFile, NextSession } from '../../src/workflow/record/client-file.ts';
import { localDateIn } from '../../src/domain/schedule/time.ts';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import styles from './client-page.module.css';

/** When this client is expected next. */
export function NextCard({ file }: { readonly file: ClientFile }) {
  const { client: texts } = useTexts();
  const now = Date.parse(systemTime());
  const next = file.next.filter(({ end }) => Date.parse(end) > now);
  return (
    <section className={styles.card} aria-labelledby="client-next">
      <h2 id="client-next" className={styles.heading}>
        {texts.next.title}
      </h2>
      {next.length === 0 && <p className={styles.soft}>{texts.next.none}</p>}
      <ul className={styles.plain}>
        {next.map((session) => (
          <li key={session.sessionId}>
            <Next session={session} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Next({ session }: { readonly session: NextSession }) {
  const { client: texts } = useTexts();
  const when = whenIn(session.timeZone);
  const day = localDateIn(session.start, session.timeZone);
  const zone = when.zoneNote(session.start);
  return (
    <>
      <Link to={`/schedule?view=day&whose=everyone&day=${day}`} className={styles.link ?? ''}>
        {when.day(session.start)}, {when.span(session)} {zone}
      </Link>
      <span className={styles.soft}>
        {[session.groupName, session.virtual ? texts.next.video : session.placeName]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}
