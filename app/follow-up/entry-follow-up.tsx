import { Button } from '@mantine/core';
import { IconPhoneCall } from '@tabler/icons-react';
import { useState } from 'react';
import { textOf } from '../../src/domain/note/answers.ts';
import type { Answers, AnswerValue } from '../../src/domain/note/types.ts';
import { useSaving } from '../attendance-history/use-saving.ts';
import { refusalWords } from '../attendance-history/words.ts';
import { useApp } from '../session/app-context.ts';
import { useRoom, useSessionFile } from '../session/hooks.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import styles from './follow-up.module.css';

const FIELD = 'entry.absence-follow-up';

export interface EntryFollowUpProps {
  readonly member: MemberFile;
  readonly answers: Answers;
  readonly set: (field: string, value: AnswerValue | undefined) => void;
}

/** Plans the follow-up of an absence while it is charted, and puts its sentence into the entry where nothing is written yet. */
export function EntryFollowUp({ member, answers, set }: EntryFollowUpProps) {
  const texts = useTexts();
  const { followUp } = texts;
  const deps = useDeps();
  const { work } = useApp();
  const room = useRoom();
  const file = useSessionFile();
  const saving = useSaving((code) => refusalWords(code, texts));
  const [said, setSaid] = useState('');

  const plan = async () => {
    const { followUpOfEntry } = await import('./follow-up-of.ts');
    const task = await saving.run(followUpOfEntry(deps, file, member, work.me.id));
    if (!task) return;
    setSaid(followUp.entry.planned(dayWords(task.due)));
    const { followUpSentence } = await import('../../src/workflow/follow-up/sentence.ts');
    if (textOf(answers, FIELD).trim() === '') set(FIELD, { kind: 'text', text: followUpSentence(task) });
    // the absence now names its follow-up: what is signed goes by the version that says so
    const now = await work.loadSession(file.session.id);
    if (now.ok) room.replace(now.value);
  };
  return (
    <div className={styles.entry}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPhoneCall size={16} aria-hidden />}
        loading={saving.busy}
        onClick={() => void plan()}
      >
        {followUp.entry.plan}
      </Button>
      <span role="status" className={styles.soft}>
        {saving.problem ?? said}
      </span>
    </div>
  );
}
