import { IconCalendar, IconCircleCheck, IconLock, IconUsersGroup } from '@tabler/icons-react';
import { ActionIcon, Button } from '@mantine/core';
import { Link, NavLink, useMatch, useNavigate } from 'react-router';
import { keysOf, shownKeys } from '../keys/shortcuts.ts';
import { useShortcut } from '../keys/use-shortcut.ts';
import { useTexts } from '../texts/texts.ts';
import { whenIn } from '../texts/when.ts';
import { UserMenu } from './user-menu.tsx';
import { SaveBadge } from '../drafts/save-badge.tsx';
import { NO_REVIEW, useReview, useSessionFile } from './hooks.ts';
import { isOver, isSigned, readiness } from './member-state.ts';
import styles from './header.module.css';

/** Group, time and place's zone, facilitators; where the text is, how many are ready, and the way on. */
export function SessionHeader() {
  const { session, keys } = useTexts();
  const { nav } = session;
  const navigate = useNavigate();
  const file = useSessionFile();
  const review = useReview();
  const base = `/session/${file.session.id}`;
  const signed = isSigned(file);
  useShortcut('review', () => void navigate(`${base}/review`));
  const onReview = useMatch('/session/:session/review/*') !== null;
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
        {review !== NO_REVIEW && <Ready over={isOver(file)} {...readiness(file, review)} />}
        {!isOver(file) && !onReview && (
          <Button
            component={Link}
            to={`${base}/review`}
            size="sm"
            title={keys.with(nav.review, shownKeys('review'))}
            aria-keyshortcuts={keysOf('review')}
          >
            {nav.review}
          </Button>
        )}
        <ToSchedule />
        <UserMenu />
      </div>
    </header>
  );
}

interface ReadyProps {
  readonly over: boolean;
  readonly ready: number;
  readonly open: number;
}

/** How many of the notes to sign have all they need; once everybody's is signed, that. */
function Ready({ over, ready, open }: ReadyProps) {
  const { session } = useTexts();
  const Icon = over ? IconLock : IconCircleCheck;
  return (
    <span className={styles.ready} title={over ? undefined : session.readyHint}>
      <Icon size={18} stroke={1.9} aria-hidden />
      {over ? session.states.closed : session.ready(ready, open)}
    </span>
  );
}

function ToSchedule() {
  const { shell } = useTexts();
  return (
    <ActionIcon
      component={Link}
      to="/schedule"
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={shell.schedule}
      title={shell.schedule}
    >
      <IconCalendar size={20} stroke={1.7} aria-hidden />
    </ActionIcon>
  );
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
  const names = meeting.facilitators.map(({ practitioner }) => practitioner.name);
  return (
    <p className={styles.line}>
      <span>{[`${when.day(span.start)}, ${when.span(span)}`, zone].filter(Boolean).join(' ')}</span>
      <span aria-hidden> · </span>
      <span className="gw-visually-hidden">{session.facilitators}: </span>
      <span>{names.join(', ')}</span>
    </p>
  );
}
