import { Button } from '@mantine/core';
import { IconBook2, IconPhoneCall } from '@tabler/icons-react';
import { useState } from 'react';
import { textOf } from '../../src/domain/note/answers.ts';
import { MISSED_FIELD } from '../../src/domain/note/missed-field.ts';
import type { Answers, AnswerValue } from '../../src/domain/note/types.ts';
import { topicsIn } from '../../src/fhir/curriculum.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
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

/**
 * Plans the follow-up of an absence while it is charted, and the making up of what was missed where the session has topics. The sentence
 * of a follow-up starts a blank field; that of a make-up is added to what the entry says was missed.
 */
export function EntryFollowUp({ member, answers, set }: EntryFollowUpProps) {
  const texts = useTexts();
  const { entry } = texts.followUp;
  const deps = useDeps();
  const { work } = useApp();
  const room = useRoom();
  const file = useSessionFile();
  const saving = useSaving((code) => refusalWords(code, texts));
  const [said, setSaid] = useState('');
  const hasMissed =
    topicsIn(file.appointment.resource).length > 0 &&
    file.template.fields.some(({ id }) => id === MISSED_FIELD);

  const plan = async (kind: FollowUp['kind']) => {
    const { followUpOfEntry, makeUpOfEntry } = await import('./follow-up-of.ts');
    const planned = kind === 'follow-up' ? followUpOfEntry : makeUpOfEntry;
    const task = await saving.run(planned(deps, file, member, work.me.id));
    if (!task) return;
    setSaid((kind === 'follow-up' ? entry.planned : entry.makeUpPlanned)(dayWords(task.due)));
    const { followUpSentence } = await import('../../src/workflow/follow-up/sentence.ts');
    const sentence = followUpSentence(task);
    // planning took a moment: somebody may have gone on writing
    const now = (member.entry && room.desk.queue(member.entry.version.id)?.view().answers) ?? answers;
    if (kind === 'make-up-work') {
      const { withSentence } = await import('../../src/domain/note/draft/missed-content.ts');
      set(MISSED_FIELD, { kind: 'text', text: withSentence(textOf(now, MISSED_FIELD), sentence) });
    } else if (textOf(now, FIELD).trim() === '') set(FIELD, { kind: 'text', text: sentence });
    // the absence now names what was planned: what is signed goes by the version that says so
    const read = await work.loadSession(file.session.id);
    if (read.ok) room.replace(read.value);
  };
  return (
    <div className={styles.entry}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPhoneCall size={16} aria-hidden />}
        loading={saving.busy}
        onClick={() => void plan('follow-up')}
      >
        {entry.plan}
      </Button>
      {hasMissed && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconBook2 size={16} aria-hidden />}
          loading={saving.busy}
          onClick={() => void plan('make-up-work')}
        >
          {entry.planMakeUp}
        </Button>
      )}
      <span role="status" className={styles.soft}>
        {saving.problem ?? said}
      </span>
    </div>
  );
}
