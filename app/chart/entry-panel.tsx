import { ActionIcon } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { isAbsence } from '../../src/domain/attendance/types.ts';
import { useMemo } from 'react';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import { useAttendance, useMarking } from '../attendance/hooks.ts';
import { RefusalLine } from '../attendance/refusal-line.tsx';
import { StatusChoice } from '../attendance/status-choice.tsx';
import { keysOf, shownKeys } from '../keys/shortcuts.ts';
import { useTemplate } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { EntryFollowUp } from '../follow-up/entry-follow-up.tsx';
import { GuardScopeContext } from '../guard/scope.ts';
import { PartPanel } from '../ui/part-panel.tsx';
import { AtHand } from './at-hand.tsx';
import { entryFields } from './entry-fields.ts';
import { FieldNote } from './entry-notes.tsx';
import { Fields } from './fields/fields.tsx';
import styles from './entry-panel.module.css';
import { QuickAnswersContext } from './quick/quick-context.ts';
import { useEntry } from './use-entry.ts';
import { useQuickAnswers } from './use-quick-answers.ts';

export interface EntryPanelProps {
  readonly member: MemberFile;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** What is written about one member, with what is known of them at hand. */
export function EntryPanel({ member, onPrevious, onNext }: EntryPanelProps) {
  const { chart, attendance: texts } = useTexts();
  const template = useTemplate();
  const { attendance, refusal } = useAttendance(member);
  const { markAs } = useMarking();
  const { view, set } = useEntry(member);
  const quickAnswers = useQuickAnswers(member, set);
  const locked = member.entry?.locked === true;
  const { id, name, shortName } = member.patient;
  const scope = useMemo(() => ({ part: 'entry', patientId: id }) as const, [id]);
  const steps = <Steps onPrevious={onPrevious} onNext={onNext} />;
  return (
    <PartPanel part="entry" title={name} reader={chart.readers.entry(shortName)} aside={steps}>
      <StatusChoice
        name={name}
        status={attendance.status}
        disabled={locked}
        onChange={(status) => markAs([member], status)}
      />
      {refusal && <RefusalLine patientId={id} refusal={refusal} />}
      {attendance.status === 'unknown' && <p className={styles.hint}>{chart.markFirst}</p>}
      {isAbsence(attendance) && (
        <p className={styles.hint}>{chart.absentHint(texts.status[attendance.status])}</p>
      )}
      {locked && <p className={styles.hint}>{chart.locked}</p>}
      {!member.entry && <p className={styles.hint}>{chart.noEntry}</p>}
      {isAbsence(attendance) && member.entry && !locked && (
        <EntryFollowUp key={id} member={member} answers={view.answers} set={set} />
      )}
      <AtHand member={member} set={set} />
      <GuardScopeContext value={scope}>
        <QuickAnswersContext value={quickAnswers}>
          <Fields
            fields={member.entry ? entryFields(template, attendance, view.answers) : []}
            answers={view.answers}
            goals={member.goals}
            taken={view.taken}
            disabled={locked}
            onChange={set}
            noteFor={(field) => (
              <FieldNote
                fieldId={field}
                answers={view.answers}
                goals={member.goals}
                last={member.lastEntry?.answers}
                onUse={set}
              />
            )}
          />
        </QuickAnswersContext>
      </GuardScopeContext>
    </PartPanel>
  );
}

function Steps({ onPrevious, onNext }: Pick<EntryPanelProps, 'onPrevious' | 'onNext'>) {
  const { chart, keys } = useTexts();
  return (
    <div className={styles.steps}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={chart.previous}
        title={keys.with(chart.previous, shownKeys('previous'))}
        aria-keyshortcuts={keysOf('previous')}
        disabled={onPrevious === undefined}
        onClick={onPrevious}
      >
        <IconChevronLeft size={20} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={chart.next}
        title={keys.with(chart.next, shownKeys('next'))}
        aria-keyshortcuts={keysOf('next')}
        disabled={onNext === undefined}
        onClick={onNext}
      >
        <IconChevronRight size={20} aria-hidden />
      </ActionIcon>
    </div>
  );
}
