import { useCallback, useMemo, useState } from 'react';
import type { SeriesId } from '../../../src/domain/ids.ts';
import { wallClock } from '../../../src/domain/schedule/time.ts';
import type { PlaceOption } from '../../../src/domain/schedule/types.ts';
import { seriesEnd } from '../../../src/workflow/schedule/series-end.ts';
import type { SeriesEnd } from '../../../src/workflow/schedule/series-end.ts';
import type { SessionEntry } from '../../../src/workflow/schedule/types.ts';
import { useSaving } from '../../attendance-history/use-saving.ts';
import { DialogFrame } from '../../ui/dialog-frame.tsx';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { whenIn } from '../../texts/when.ts';
import styles from '../../ui/form.module.css';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { ConflictList } from '../conflict-list.tsx';
import { DatesPreview } from '../new/dates-preview.tsx';
import { NO_REPEAT, recurrenceOf, repeatOf } from '../new/repeat-draft.ts';
import type { RepeatDraft } from '../new/repeat-draft.ts';
import { RepeatFields } from '../new/repeat-fields.tsx';
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

/** More sessions after the last one of a series, at the same time and place and with the same facilitators. */
export function ExtendDialog({ entry, series, onClose, onExtended }: ExtendDialogProps) {
  const texts = useTexts();
  const { extend, new: made } = texts.scheduling;
  const deps = useDeps();
  const saving = useSaving((code) => problemWords(code, texts));
  const { answer: choices } = useChoices();
  const { answer } = useAsked(useCallback(() => seriesEnd(deps, series), [deps, series]));
  const end = answer?.ok === true ? answer.value : undefined;
  const place = choices?.ok === true ? choices.value.places.find(({ id }) => id === end?.placeId) : undefined;
  const [changed, change] = useState<RepeatDraft>();
  const repeat = useMemo(() => changed ?? (end ? repeatOf(end.pattern) : NO_REPEAT), [changed, end]);
  const request = useMemo(() => requestFor(entry, end, place, repeat), [entry, end, place, repeat]);
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
      {end && <RepeatFields series repeat={repeat} first={end.lastDay} onChange={change} />}
      {request && plan?.dates.ok !== false && (
        <ConflictList
          conflicts={plan?.conflicts}
          zone={request.place.timeZone}
          {...(plan && {
            onSkip: () => change({ ...repeat, skip: [...repeat.skip, ...daysInConflict(plan)] }),
          })}
        />
      )}
      {plan?.dates.ok === false && (
        <p className={styles.problem}>{problemWords(plan.dates.refusal.code, texts)}</p>
      )}
      {dates.length > 0 && (
        <DatesPreview
          dates={dates.map(({ date }) => date)}
          skip={repeat.skip}
          onSkip={(skip) => change({ ...repeat, skip })}
        />
      )}
    </DialogFrame>
  );
}

/**
 * By the clock of the place, as the series has been: the pattern goes on from its last day, which is there already. Undefined while
 * that is not known.
 */
function requestFor(
  entry: SessionEntry,
  end: SeriesEnd | undefined,
  place: PlaceOption | undefined,
  repeat: RepeatDraft,
): PlanRequest | undefined {
  if (!end || !place) return undefined;
  const { hour, minute } = wallClock(end.usual, place.timeZone);
  const recurrence = recurrenceOf(repeat, end.lastDay);
  if (!recurrence) return undefined;
  return {
    groupId: entry.groupId,
    start: { date: end.lastDay, hour, minute },
    minutes: end.minutes,
    place,
    facilitators: entry.facilitators.map(({ practitioner, role }) => ({
      practitionerId: practitioner.id,
      role,
    })),
    recurrence: { ...recurrence, skip: [...repeat.skip, end.lastDay, ...end.leftOut] },
  };
}
