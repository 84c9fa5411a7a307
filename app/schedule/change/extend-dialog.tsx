import { useCallback, useMemo, useState } from 'react';
import type { LocalDate, SeriesId } from '../../../src/domain/ids.ts';
import { addDays, wallClock } from '../../../src/domain/schedule/time.ts';
import type { PlaceOption } from '../../../src/domain/schedule/types.ts';
import { seriesEnd } from '../../../src/workflow/schedule/series-end.ts';
import type { SeriesEnd } from '../../../src/workflow/schedule/series-end.ts';
import type { SessionEntry } from '../../../src/workflow/schedule/types.ts';
import { useSaving } from '../../attendance-history/use-saving.ts';
import { DialogFrame } from '../../groups/dialog-frame.tsx';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { whenIn } from '../../texts/when.ts';
import { FormField } from '../../ui/form-field.tsx';
import styles from '../../ui/form.module.css';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { ConflictList } from '../conflict-list.tsx';
import { DatesPreview } from '../new/dates-preview.tsx';
import { daysInConflict, usePlan } from '../new/use-plan.ts';
import type { PlanRequest } from '../new/use-plan.ts';
import { problemWords } from '../problem-words.ts';
import { useChoices } from '../use-choices.ts';

export interface ExtendDialogProps {
  readonly entry: SessionEntry;
  readonly series: SeriesId;
  readonly onClose: () => void;
  readonly onExtended: (words: string) => void;
}

interface Draft {
  readonly every: string;
  readonly count: string;
  readonly skip: readonly LocalDate[];
}

/** More sessions after the last one of a series, at the same time and place and with the same facilitators. */
export function ExtendDialog({ entry, series, onClose, onExtended }: ExtendDialogProps) {
  const texts = useTexts();
  const { extend, new: made } = texts.scheduling;
  const deps = useDeps();
  const saving = useSaving((code) => problemWords(code, texts));
  const { answer: choices } = useChoices();
  const { answer } = useAsked(
    useCallback(() => seriesEnd(deps, series, entry.start), [deps, series, entry.start]),
  );
  const end = answer?.ok === true ? answer.value : undefined;
  const place = choices?.ok === true ? choices.value.places.find(({ id }) => id === end?.placeId) : undefined;
  const [changed, change] = useState<Partial<Draft>>({});
  const draft = useMemo(
    (): Draft => ({ every: String(end?.everyWeeks ?? 1), count: '12', skip: [], ...changed }),
    [end, changed],
  );
  const put = (part: Partial<Draft>) => change({ ...changed, ...part });
  const request = useMemo(() => requestFor(entry, end, place, draft), [entry, end, place, draft]);
  const plan = usePlan(request);
  const dates = plan?.dates.ok === true ? plan.dates.value : [];
  const conflicts = Array.isArray(plan?.conflicts) ? plan.conflicts : [];
  const taken = conflicts.some(({ kind }) => kind === 'group');

  const save = async () => {
    if (!request) return;
    const { createSessions } = await import('../../../src/workflow/schedule/create-sessions.ts');
    const done = await saving.run(createSessions(deps, { ...request, series }));
    if (done) onExtended(extend.done(done.created.length));
  };
  const problem = answer?.ok === false ? problemWords(answer.refusal.code, texts) : saving.problem;
  const when = whenIn(entry.timeZone);
  return (
    <DialogFrame
      title={extend.title(entry.groupName)}
      save={conflicts.length > 0 && !taken ? made.anyway(dates.length) : made.save(dates.length)}
      change={{ busy: saving.busy, problem }}
      ready={dates.length > 0 && !taken}
      onSave={() => void save()}
      onClose={onClose}
    >
      {!answer && <LoadingLine label={extend.loading} />}
      {end && <p className={styles.note}>{extend.last(`${when.day(end.start)}, ${when.time(end.start)}`)}</p>}
      <div className={styles.row}>
        <FormField label={extend.weeks}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              max={52}
              required
              value={draft.every}
              onChange={(event) => put({ every: event.currentTarget.value, skip: [] })}
            />
          )}
        </FormField>
        <FormField label={extend.count}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              required
              data-autofocus
              value={draft.count}
              onChange={(event) => put({ count: event.currentTarget.value })}
            />
          )}
        </FormField>
      </div>
      {request && plan?.dates.ok !== false && (
        <ConflictList
          conflicts={plan?.conflicts}
          zone={request.place.timeZone}
          {...(plan && { onSkip: () => put({ skip: [...draft.skip, ...daysInConflict(plan)] }) })}
        />
      )}
      {plan?.dates.ok === false && (
        <p className={styles.problem}>{problemWords(plan.dates.refusal.code, texts)}</p>
      )}
      {dates.length > 0 && (
        <DatesPreview
          dates={dates.map(({ date }) => date)}
          skip={draft.skip}
          onSkip={(skip) => put({ skip })}
        />
      )}
    </DialogFrame>
  );
}

/** By the clock of the place, from so many weeks after the last one on. Undefined while that is not known. */
function requestFor(
  entry: SessionEntry,
  end: SeriesEnd | undefined,
  place: PlaceOption | undefined,
  { every, count, skip }: Draft,
): PlanRequest | undefined {
  const weeks = Number(every);
  if (!end || !place || !Number.isSafeInteger(weeks) || weeks < 1) return undefined;
  const { hour, minute } = wallClock(end.start, place.timeZone);
  return {
    groupId: entry.groupId,
    start: { date: addDays(end.day, weeks * 7), hour, minute },
    minutes: end.minutes,
    place,
    facilitators: entry.facilitators.map(({ practitioner, role }) => ({
      practitionerId: practitioner.id,
      role,
    })),
    recurrence: {
      pattern: { unit: 'weeks', every: weeks, weekdays: [] },
      ends: { count: Number(count) },
      skip,
    },
  };
}
