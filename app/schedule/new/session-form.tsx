import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { SubmitEvent } from 'react';
import { seriesId } from '../../../src/domain/ids.ts';
import type { ClinicChoices } from '../../../src/workflow/groups/choices.ts';
import type { GroupChoice } from '../../../src/workflow/schedule/find-for-scheduling.ts';
import type { ScheduleEntry } from '../../../src/workflow/schedule/types.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { ownZone } from '../../ui/today.ts';
import styles from '../../ui/form.module.css';
import { ConflictList } from '../conflict-list.tsx';
import { FacilitatorsField } from '../facilitators-field.tsx';
import { problemWords } from '../problem-words.ts';
import { wallOf } from '../when-draft.ts';
import { WhenFields } from '../when-fields.tsx';
import { DatesPreview } from './dates-preview.tsx';
import type { Wanted } from './wanted.ts';
import { NO_REPEAT } from './repeat-draft.ts';
import { RepeatFields } from './repeat-fields.tsx';
import { firstPlace, firstWhen, requestOf } from './session-draft.ts';
import type { SessionDraft } from './session-draft.ts';
import { daysInConflict, usePlan } from './use-plan.ts';

export interface SessionFormProps {
  readonly choice: GroupChoice;
  readonly wanted: Wanted;
  readonly choices: ClinicChoices;
  /** The schedule as it is shown. */
  readonly known: readonly ScheduleEntry[];
  readonly onAdded: (words: string) => void;
}

/** When, where, how often; with the dates that come of it and what is in their way, before anything is saved. */
export function SessionForm({ choice, wanted, choices, known, onAdded }: SessionFormProps) {
  const texts = useTexts();
  const { scheduling } = texts;
  const deps = useDeps();
  const [series] = useState(() => seriesId(crypto.randomUUID()));
  const [draft, setDraft] = useState<SessionDraft>(() => {
    const place = firstPlace(choice, choices, known);
    return {
      when: firstWhen(choice, wanted, place?.timeZone ?? ownZone()),
      place,
      facilitators: choice.facilitators.map(({ practitioner, role }) => ({
        practitionerId: practitioner.id,
        role,
      })),
      repeat: NO_REPEAT,
      bookMembers: false,
    };
  });
  const [saving, setSaving] = useState(false);
  const [problem, setProblem] = useState<string>();
  const request = useMemo(() => requestOf(choice, draft), [choice, draft]);
  const plan = usePlan(request);
  const put = (part: Partial<SessionDraft>) => setDraft({ ...draft, ...part });
  const { when, place, repeat } = draft;
  const first = wallOf(when)?.date;
  const count = plan?.dates.ok === true ? plan.dates.value.length : 1;
  const conflicts = Array.isArray(plan?.conflicts) ? plan.conflicts : [];
  // A group is at one place at a time: that one is no matter of opinion.
  const taken = conflicts.some(({ kind }) => kind === 'group');

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!request) return;
    setSaving(true);
    setProblem(undefined);
    const { createSessions } = await import('../../../src/workflow/schedule/create-sessions.ts');
    const made = await createSessions(deps, { ...request, series });
    setSaving(false);
    if (made.ok) onAdded(scheduling.new.added(made.value.created.length + made.value.existing.length));
    else setProblem(problemWords(made.refusal.code, texts));
  };

  return (
    <form className={styles.form} onSubmit={(event) => void save(event)}>
      <WhenFields
        when={when}
        places={choices.places}
        place={place}
        onWhen={(changed) => put({ when: changed })}
        onPlace={(changed) => put({ place: changed })}
      />
      {request && plan?.dates.ok !== false && (
        <ConflictList
          conflicts={plan?.conflicts}
          zone={request.place.timeZone}
          {...(plan &&
            count > 1 && {
              onSkip: () => put({ repeat: { ...repeat, skip: [...repeat.skip, ...daysInConflict(plan)] } }),
            })}
        />
      )}
      {first !== undefined && (
        <RepeatFields repeat={repeat} first={first} onChange={(changed) => put({ repeat: changed })} />
      )}
      {plan?.dates.ok === false && (
        <p className={styles.problem}>{problemWords(plan.dates.refusal.code, texts)}</p>
      )}
      {repeat.how !== 'no' && plan?.dates.ok === true && (
        <DatesPreview
          dates={plan.dates.value.map(({ date }) => date)}
          skip={repeat.skip}
          onSkip={(skip) => put({ repeat: { ...repeat, skip } })}
        />
      )}
      <FacilitatorsField
        practitioners={choices.practitioners}
        value={draft.facilitators}
        onChange={(facilitators) => put({ facilitators })}
        wrong={draft.facilitators.length === 0 ? scheduling.problems['no-facilitator'] : undefined}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={draft.bookMembers}
          onChange={(event) => put({ bookMembers: event.currentTarget.checked })}
        />
        {scheduling.bookMembers}
      </label>
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          type="submit"
          loading={saving}
          disabled={!request || taken || draft.facilitators.length === 0}
        >
          {conflicts.length > 0 && !taken ? scheduling.new.anyway(count) : scheduling.new.save(count)}
        </Button>
      </div>
    </form>
  );
}
