import { useMemo, useState } from 'react';
import { sessionId } from '../../../src/domain/ids.ts';
import { minutesOf } from '../../../src/domain/schedule/time.ts';
import type { PlaceOption, Span } from '../../../src/domain/schedule/types.ts';
import { spanAt } from '../../../src/domain/schedule/wall-time.ts';
import { moveIndividual } from '../../../src/workflow/schedule/change-individual.ts';
import type { IndividualEntry } from '../../../src/workflow/schedule/types.ts';
import { useSaving } from '../../attendance-history/use-saving.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { whenIn } from '../../texts/when.ts';
import { FormField } from '../../ui/form-field.tsx';
import styles from '../../ui/form.module.css';
import { ConflictList } from '../conflict-list.tsx';
import { problemWords } from '../problem-words.ts';
import { useChoices } from '../use-choices.ts';
import { useVisitConflicts } from '../use-visit-conflicts.ts';
import { draftAt, minutesIn, wallOf } from '../when-draft.ts';
import { WhenFields } from '../when-fields.tsx';

export interface MoveVisitDialogProps {
  readonly entry: IndividualEntry;
  /** Where it was dragged to; where it is when it is moved by the form alone. */
  readonly to: Span;
  readonly onClose: () => void;
  readonly onMoved: (words: string) => void;
}

/** Another time or place for an individual appointment, with the reason. */
export function MoveVisitDialog({ entry, to, onClose, onMoved }: MoveVisitDialogProps) {
  const texts = useTexts();
  const { scheduling } = texts;
  const deps = useDeps();
  const { answer: choices } = useChoices();
  const places = choices?.ok === true ? choices.value.places : [];
  const [request] = useState(() => crypto.randomUUID());
  const [when, setWhen] = useState(() => draftAt(to.start, entry.timeZone, minutesOf(to)));
  const [picked, setPlace] = useState<PlaceOption>();
  const [reason, setReason] = useState('');
  const saving = useSaving((code) => problemWords(code, texts));
  const place = picked ?? places.find(({ id }) => id === entry.placeId);
  const move = useMemo(() => {
    const start = wallOf(when);
    const minutes = minutesIn(when);
    return start && minutes !== undefined && place ? { start, minutes, place } : undefined;
  }, [when, place]);
  const conflicts = useVisitConflicts(
    useMemo(
      () =>
        move && {
          spans: [spanAt(move.start, move.minutes, move.place.timeZone)],
          facilitators: entry.practitioners.map(({ id }) => id),
          place: move.place,
          members: [entry.patientId],
          ignore: [sessionId(entry.id)],
        },
      [move, entry],
    ),
  );
  const clock = whenIn(entry.timeZone);
  const anyway = Array.isArray(conflicts) && conflicts.length > 0;

  const save = async () => {
    if (!move) return;
    const sent = moveIndividual(deps, { ...move, request, visit: entry.id, reason });
    if (await saving.run(sent)) onMoved(scheduling.visit.moved);
  };
  return (
    <DialogFrame
      title={scheduling.visit.moveTitle(entry.patientName)}
      save={anyway ? scheduling.move.anyway : scheduling.move.save}
      change={saving}
      ready={move !== undefined && reason.trim() !== ''}
      onSave={() => void save()}
      onClose={onClose}
    >
      <p className={styles.note}>{scheduling.move.from(`${clock.day(entry.start)}, ${clock.span(entry)}`)}</p>
      <WhenFields when={when} places={places} place={place} onWhen={setWhen} onPlace={setPlace} />
      {move && (
        <ConflictList
          conflicts={conflicts}
          zone={move.place.timeZone}
          none={scheduling.conflicts.noneVisit}
        />
      )}
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
    </DialogFrame>
  );
}
