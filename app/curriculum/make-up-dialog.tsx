import { useState } from 'react';
import { addDays } from '../../src/domain/schedule/time.ts';
import { dayWords as recordDay } from '../../src/domain/schedule/format.ts';
import { EN_US } from '../../src/domain/words/en-us.ts';
import { EN_US_FOLLOW_UP } from '../../src/domain/words/en-us-follow-up.ts';
import { assignMakeUp } from '../../src/workflow/follow-up/make-up.ts';
import { useSaving } from '../attendance-history/use-saving.ts';
import { refusalWords } from '../attendance-history/words.ts';
import { GuardLines } from '../follow-up/guard-lines.tsx';
import { useGuardedText } from '../follow-up/use-guarded-text.ts';
import { wordsCheck } from '../follow-up/words-check.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { dayOf } from '../schedule/when-draft.ts';
import { useApp } from '../session/app-context.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import { FormField } from '../ui/form-field.tsx';
import { taughtIn } from './missed-card.tsx';
import type { CurriculumView, Missed, MissedBy } from './use-curriculum.ts';

export interface MakeUpDialogProps {
  readonly view: CurriculumView;
  readonly by: MissedBy;
  readonly missed: Missed;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

const USUAL_DAYS = 7;

/** What a member is to make up, and by when. */
export function MakeUpDialog({ view, by, missed, onClose, onDone }: MakeUpDialogProps) {
  const texts = useTexts();
  const { plan } = texts.curriculum;
  const deps = useDeps();
  const { work } = useApp();
  const { group } = view.teaches;
  const { patient, membership } = by.row;
  const { sessionId, day } = missed.cell;
  const saving = useSaving((code) => refusalWords(code, texts));
  const guard = useGuardedText({
    kind: 'make-up-work',
    patientId: patient.id,
    groupId: group.id,
    sessionId,
  });
  // these words go into the record, which is in English
  const [what, setWhat] = useState(() =>
    EN_US_FOLLOW_UP.makeUp(group.name, recordDay(day, EN_US.dates), taughtIn(missed)),
  );
  const [dueText, setDue] = useState<string>(addDays(view.today, USUAL_DAYS));
  const due = dayOf(dueText);

  const save = async () => {
    if (due === undefined || !(await guard.allows(what))) return;
    const owner = membership?.primaryClinician;
    const assigned = await saving.run(
      assignMakeUp(
        deps,
        {
          ...{ sessionId, patientId: patient.id, groupId: group.id, what, due },
          topics: missed.topics.map(({ id }) => id),
          by: work.me.id,
          today: view.today,
          ...(owner !== undefined && { owner }),
        },
        wordsCheck,
      ),
    );
    if (assigned) onDone(plan.done(patient.shortName, dayWords(assigned.due)));
  };
  return (
    <DialogFrame
      title={plan.title(patient.shortName)}
      save={plan.save}
      change={{ busy: saving.busy || guard.busy, problem: saving.problem ?? guard.problem }}
      ready={what.trim() !== '' && due !== undefined}
      onSave={() => void save()}
      onClose={onClose}
    >
      <FormField label={plan.what} wide>
        {(ids) => (
          <textarea
            {...ids}
            required
            data-autofocus
            value={what}
            onChange={(event) => setWhat(event.currentTarget.value)}
          />
        )}
      </FormField>
      <GuardLines guard={guard} text={what} onText={setWhat} />
      <FormField label={plan.due}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            required
            min={view.today}
            value={dueText}
            onChange={(event) => setDue(event.currentTarget.value)}
          />
        )}
      </FormField>
    </DialogFrame>
  );
}
