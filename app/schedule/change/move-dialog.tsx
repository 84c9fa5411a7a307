import { Button, Modal } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SubmitEvent } from 'react';
import { minutesOf } from '../../../src/domain/schedule/time.ts';
import type { PlaceOption, Span } from '../../../src/domain/schedule/types.ts';
import { moveSession } from '../../../src/workflow/schedule/move-session.ts';
import type { Scope, SessionEntry } from '../../../src/workflow/schedule/types.ts';
import { useApp } from '../../session/app-context.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { whenIn } from '../../texts/when.ts';
import { FormField } from '../../ui/form-field.tsx';
import styles from '../../ui/form.module.css';
import { ConflictList } from '../conflict-list.tsx';
import { problemWords } from '../problem-words.ts';
import { useChoices } from '../use-choices.ts';
import { draftAt, minutesIn, wallOf } from '../when-draft.ts';
import { WhenFields } from '../when-fields.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { useMoveConflicts } from './use-move-conflicts.ts';
import type { PlannedMove } from './use-move-conflicts.ts';

export interface MoveDialogProps {
  readonly entry: SessionEntry;
  /** Where it was dragged to; where it is when it is moved by the form alone. */
  readonly to: Span;
  readonly onClose: () => void;
  readonly onMoved: (words: string) => void;
}

/** Another time or place for a session, or for it and all that follow, with the reason. */
export function MoveDialog({ entry, to, onClose, onMoved }: MoveDialogProps) {
  const texts = useTexts();
  const { common, scheduling } = texts;
  const deps = useDeps();
  const { work } = useApp();
  const { answer: choices } = useChoices();
  const places = choices?.ok === true ? choices.value.places : [];
  const [request] = useState(() => crypto.randomUUID());
  const [when, setWhen] = useState(() => draftAt(to.start, entry.timeZone, minutesOf(to)));
  const [picked, setPlace] = useState<PlaceOption>();
  const [scope, setScope] = useState<Scope>('this');
  const [reason, setReason] = useState('');
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string>();
  const place = picked ?? places.find(({ id }) => id === entry.placeId);
  const move = useMemo((): PlannedMove | undefined => {
    const start = wallOf(when);
    const minutes = minutesIn(when);
    if (!start || minutes === undefined || !place) return undefined;
    return { session: entry.id, start, minutes, place, scope };
  }, [entry.id, when, place, scope]);
  const conflicts = useMoveConflicts(entry, move);
  const clock = whenIn(entry.timeZone);

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!move) return;
    setSaving(true);
    setProblem(undefined);
    const result = await moveSession(deps, { ...move, request, reason, by: work.me.id });
    setSaving(false);
    if (!result.ok) setProblem(problemWords(result.refusal.code, texts));
    else {
      const { moved, left } = result.value;
      onMoved(
        scheduling.move.done(moved.length) + (left.length > 0 ? scheduling.move.left(left.length) : ''),
      );
    }
  };

  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={scheduling.move.title(entry.groupName)}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form className={styles.form} onSubmit={(event) => void save(event)}>
        <p className={styles.note}>
          {scheduling.move.from(`${clock.day(entry.start)}, ${clock.span(entry)}`)}
        </p>
        <WhenFields when={when} places={places} place={place} onWhen={setWhen} onPlace={setPlace} />
        {entry.series !== undefined && <ScopeChoice scope={scope} onChange={setScope} />}
        {move && <ConflictList conflicts={conflicts} zone={move.place?.timeZone ?? entry.timeZone} />}
        <FormField label={scheduling.move.reason} wide>
          {(ids) => (
            <input
              {...ids}
              type="text"
              required
              data-autofocus
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </FormField>
        {problem !== undefined && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" loading={saving} disabled={!move || reason.trim() === ''}>
            {Array.isArray(conflicts) && conflicts.length > 0 ? scheduling.move.anyway : scheduling.move.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
