import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ScheduleEntry } from '../../../src/workflow/schedule/types.ts';
import { useTexts } from '../../texts/texts.ts';
import { AnchoredCard } from '../../ui/anchored-card.tsx';
import styles from '../../ui/form.module.css';
import { useChoices } from '../use-choices.ts';
import { FindField } from './find-field.tsx';
import type { Picked } from './find-field.tsx';
import { SessionForm } from './session-form.tsx';
import { VisitForm } from './visit-form.tsx';
import type { Wanted } from './wanted.ts';

export interface NewCardProps {
  readonly wanted: Wanted;
  readonly anchor: DOMRect;
  /** The schedule as it is shown. */
  readonly known: readonly ScheduleEntry[];
  readonly onClose: () => void;
  /** Something is on the schedule; what to tell. */
  readonly onAdded: (words: string) => void;
}

/** Where one step takes another's place the focus would be nobody's: it goes to the first field of the step. */
const focusFirstField = (step: HTMLElement | null) => step?.querySelector('input')?.focus();

/** First who, in one field; then when and where, filled in as the group usually meets. */
export function NewCard({ wanted, anchor, known, onClose, onAdded }: NewCardProps) {
  const { common, scheduling } = useTexts();
  const [picked, setPicked] = useState<Picked>();
  const { answer: choices, again } = useChoices();
  const texts = scheduling.new;
  return (
    <AnchoredCard
      title={texts.title}
      anchor={anchor}
      width={picked ? '32rem' : '26rem'}
      stays={picked !== undefined}
      onClose={onClose}
    >
      {!picked && (
        <div ref={focusFirstField}>
          <FindField onPick={setPicked} />
        </div>
      )}
      {picked && (
        <div className={styles.picked}>
          <span>
            <span className={styles.pickedName}>
              {picked.kind === 'group' ? picked.choice.group.name : picked.client.name}
            </span>{' '}
            <span className={styles.note}>
              {picked.kind === 'group' ? texts.groupSession : texts.individual}
            </span>
          </span>
          <Button variant="subtle" size="compact-sm" onClick={() => setPicked(undefined)}>
            {texts.another}
          </Button>
        </div>
      )}
      {picked && !choices && <p className={styles.note}>{common.loading}</p>}
      {picked && choices?.ok === false && (
        <p className={styles.problem}>
          {choices.refusal.fault.advice}{' '}
          <Button size="compact-sm" onClick={again}>
            {common.tryAgain}
          </Button>
        </p>
      )}
      {picked?.kind === 'group' && choices?.ok === true && (
        <div ref={focusFirstField} className={styles.step}>
          <SessionForm
            choice={picked.choice}
            wanted={wanted}
            choices={choices.value}
            known={known}
            onAdded={onAdded}
          />
        </div>
      )}
      {picked?.kind === 'client' && choices?.ok === true && (
        <div ref={focusFirstField} className={styles.step}>
          <VisitForm client={picked.client} wanted={wanted} choices={choices.value} onAdded={onAdded} />
        </div>
      )}
    </AnchoredCard>
  );
}
