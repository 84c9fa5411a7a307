import { IconCircleCheck, IconUsersGroup } from '@tabler/icons-react';
import { NavLink } from 'react-router';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import { UserMenu } from './user-menu.tsx';
import { SaveBadge } from '../drafts/save-badge.tsx';
import { useReview, useSessionFile } from './hooks.ts';
import { isSigned } from './member-state.ts';
import { signedName } from '../texts/names.ts';
import styles from './header.module.css';

/** Group, time and place's zone, facilitators; where the text is, how many are ready, and the way on. */
export function SessionHeader() {
  const { session, nav } = useHeaderTexts();
  const file = useSessionFile();
  const review = useReview();
  const base = `/session/${file.session.id}`;
  const signed = isSigned(file);
  return (
    <header className={styles.header}>
      <div className={styles.facts}>
        <h1 className={styles.title}>
          <IconUsersGroup size={22} stroke={1.8} aria-hidden className={styles.mark} />
          {file.group.name}
        </h1>
        <Facts />
      </div>
      <nav className={styles.nav} aria-label={nav.label}>
        <Step to={`${base}/attendance`} label={nav.attendance} />
        <Step to={`${base}/chart`} label={nav.chart} />
        <Step to={`${base}/review`} label={nav.reviewShort} />
        {signed && <Step to={`${base}/notes`} label={nav.notes} />}
      </nav>
      <div className={styles.state}>
        <SaveBadge />
        <span className={styles.ready} title={session.readyHint}>
          <IconCircleCheck size={18} stroke={1.9} aria-hidden />
          {session.ready(review.readyCount, file.members.length)}
        </span>
        {!signed && (
          <Button component={Link} to={`${base}/review`} size="sm">
            {nav.review}
          </Button>
        )}
        <UserMenu />
      </div>
    </header>
  );
}

function useHeaderTexts() {
  const { session } = useTexts();
  return { session, nav: session.nav };
}

function Step({ to, label }: { readonly to: string; readonly label: string }) {
  return (
    <NavLink to={to} className={styles.step ?? ''}>
      {label}
    </NavLink>
  );
}

function Facts() {
  const { session } = useTexts();
  const { session: meeting } = useSessionFile();
  const when = whenIn(meeting.place.timeZone);
  const span = meeting.actual ?? meeting.scheduled;
  const zone = when.zoneNote(span.start);
  const names = meeting.facilitators.map(({ practitioner }) => signedName(practitioner));
  return (
    <p className={styles.line}>
      <span className="gw-times">
        {when.day(span.start)}, {when.span(span)}
      </span>
      {zone !== '' && <span>{zone}</span>}
      <span>{meeting.place.name}</span>
      <span aria-label={session.facilitators}>{names.join(', ')}</span>
    </p>
  );
}
