import { Anchor } from '@mantine/core';
import {
  IconAlertCircle,
  IconCircleCheck,
  IconClockPause,
  IconPencil,
  IconProgress,
} from '@tabler/icons-react';
import { Link } from 'react-router';
import type { MemberFile, MemberTask } from '../../src/workflow/session-file.ts';
import { useSessionFile } from '../session/hooks.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './notes-page.module.css';
import { nameOf } from './people.ts';
import { StoppedNote } from './stopped-note.tsx';

type At = MemberTask['state']['status'] | 'draft';

const ICONS = {
  draft: IconPencil,
  open: IconProgress,
  written: IconCircleCheck,
  stopped: IconAlertCircle,
  'awaiting-signature': IconClockPause,
} satisfies Record<At, unknown>;

function stateWords(at: At, owner: string | undefined, { sign }: Texts): string {
  switch (at) {
    case 'draft':
    case 'open':
    case 'written':
    case 'stopped':
      return sign.progress[at];
    case 'awaiting-signature':
      return owner === undefined ? sign.progress.awaitingSomeone : sign.progress.awaiting(owner);
  }
}

/** One member's note on its way into the record. */
export function NoteRow({
  member,
  task,
  byShared,
}: {
  readonly member: MemberFile;
  readonly task: MemberTask | undefined;
  /** What stops a note because of its words stands in the shared part, and is mended there for all of them. */
  readonly byShared: boolean;
}) {
  const texts = useTexts();
  const file = useSessionFile();
  const { patient } = member;
  const state = task?.state;
  const at = state?.status ?? 'draft';
  const owner = state?.status === 'awaiting-signature' ? nameOf(file, state.owner) : undefined;
  const Icon = ICONS[at];
  const { progress } = texts.sign;
  const stopped = state?.status === 'stopped' ? state : undefined;
  const waitsForShared = byShared && stopped?.reason === 'guard-finding';
  return (
    <li className={styles.row} data-testid="note-row" data-state={at}>
      <Icon size={20} stroke={1.8} aria-hidden className={styles.icon} data-at={at} />
      <span className={styles.name}>{patient.name}</span>
      <span className={styles.state}>
        {waitsForShared ? texts.mend.byShared : stateWords(at, owner, texts)}
      </span>
      {at === 'written' && (
        <Anchor
          component={Link}
          to={`/record/${patient.id}?session=${file.session.id}`}
          underline="always"
          size="sm"
          aria-label={progress.recordOf(patient.name)}
        >
          {progress.record}
        </Anchor>
      )}
      {at === 'draft' && (
        <Anchor
          component={Link}
          to={`/session/${file.session.id}/chart/${patient.id}`}
          underline="always"
          size="sm"
        >
          {progress.chart}
        </Anchor>
      )}
      {stopped && !waitsForShared && <StoppedNote member={member} words={texts.findings.stopped(stopped)} />}
    </li>
  );
}
