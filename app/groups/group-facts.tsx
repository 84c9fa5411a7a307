import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { codeWords } from '../attendance/charge-codes.ts';
import { signedName } from '../texts/names.ts';
import { useReading } from '../texts/texts.ts';
import { timeOfDay } from '../ui/time-of-day.ts';
import { whenIn } from '../texts/when.ts';
import { templateNamed } from './template-named.ts';
import styles from './group-page.module.css';
import type { GroupView } from './use-group.ts';

const MOST_SHOWN = 6;

/** What the group usually is like, who leads it, and its sessions to come. */
export function GroupFacts({ view }: { readonly view: GroupView }) {
  const { texts, language } = useReading();
  const { groups, scheduling } = texts;
  const { group, place, facilitators } = view.file;
  const template = templateNamed(view.templates, group.template);
  const usual = [
    ...(group.defaultTime ? [timeOfDay(group.defaultTime)] : []),
    ...(group.defaultMinutes === undefined ? [] : [groups.minutes(group.defaultMinutes)]),
  ];
  return (
    <aside className={styles.side}>
      <section className={styles.card}>
        <h2 className={styles.heading}>{groups.facilitators}</h2>
        <ul className={styles.plain}>
          {facilitators.map(({ practitioner, role }) => (
            <li key={practitioner.id}>
              {signedName(practitioner)} <span className={styles.soft}>{scheduling.roles[role]}</span>
            </li>
          ))}
        </ul>
        <dl className={styles.facts}>
          {usual.length > 0 && <Fact name={groups.usual} value={usual.join(', ')} />}
          {place && <Fact name={groups.place} value={place.name} />}
          {group.defaultCharge && <Fact name={groups.charge} value={codeWords(group.defaultCharge, texts)} />}
          {template && (
            <Fact name={groups.form.template} value={template.titles?.[language] ?? template.title} />
          )}
        </dl>
      </section>
      <section className={styles.card}>
        <h2 className={styles.heading}>{groups.coming}</h2>
        {view.coming.length === 0 && <p className={styles.soft}>{groups.noComing}</p>}
        <ul className={styles.plain}>
          {view.coming.slice(0, MOST_SHOWN).map((session) => (
            <li key={session.id}>
              <Coming session={session} />
            </li>
          ))}
          {view.coming.length > MOST_SHOWN && (
            <li className={styles.soft}>{groups.moreComing(view.coming.length - MOST_SHOWN)}</li>
          )}
        </ul>
        <Anchor component={Link} to="/schedule?view=week" size="sm" underline="always">
          {groups.openSchedule}
        </Anchor>
      </section>
    </aside>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Coming({ session }: { readonly session: GroupView['coming'][number] }) {
  const when = whenIn(session.timeZone);
  const zone = when.zoneNote(session.start);
  return (
    <>
      {when.day(session.start)}, {when.span(session)} {zone}
    </>
  );
}
