import { useCallback } from 'react';
import { groupId } from '../../src/domain/ids.ts';
import type { LocalDate } from '../../src/domain/ids.ts';
import { refused } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { localDateIn } from '../../src/domain/schedule/time.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { clinicChoices } from '../../src/workflow/groups/choices.ts';
import type { ClinicChoices, Colleague } from '../../src/workflow/groups/choices.ts';
import { comingSessions } from '../../src/workflow/groups/coming-sessions.ts';
import type { ComingSession } from '../../src/workflow/groups/coming-sessions.ts';
import { loadGroup } from '../../src/workflow/groups/load-group.ts';
import type { LoadGroupRefusal } from '../../src/workflow/groups/load-group.ts';
import type { GroupFile } from '../../src/workflow/groups/types.ts';
import { useDeps } from '../shell/use-deps.ts';
import { today } from '../ui/today.ts';
import { useAsked } from '../ui/use-asked.ts';
import type { Asked } from '../ui/use-asked.ts';

/** A group on the screen: its people, its sessions to come, and who could be whose primary clinician. */
export interface GroupView {
  readonly file: GroupFile;
  readonly coming: readonly ComingSession[];
  readonly practitioners: readonly Colleague[];
  /** None for whoever may not read them. */
  readonly templates: ClinicChoices['templates'];
}

export type GroupAnswer = Result<GroupView, LoadGroupRefusal>;

async function load(deps: Deps, text: string): Promise<GroupAnswer> {
  if (!/^[A-Za-z0-9.-]{1,64}$/.test(text)) return refused({ code: 'no-such-group' });
  const id = groupId(text);
  const [file, coming, choices] = await Promise.all([
    loadGroup(deps, id, today()),
    comingSessions(deps, id),
    clinicChoices(deps),
  ]);
  if (!file.ok) return file;
  if (!coming.ok) return coming;
  // Who may not read all that a form offers still sees the group; its own people are known anyway.
  const practitioners = choices.ok
    ? choices.value.practitioners
    : file.value.facilitators.map(({ practitioner }) => ({ ...practitioner, offered: true }));
  const templates = choices.ok ? choices.value.templates : [];
  return { ok: true, value: { file: file.value, coming: coming.value, practitioners, templates } };
}

export function useGroup(id: string): Asked<GroupAnswer> {
  const deps = useDeps();
  return useAsked(useCallback(() => load(deps, id), [deps, id]));
}

/** Sessions to come on a day or later, by the clock of their place. */
export function comingFrom(coming: readonly ComingSession[], day: LocalDate): number {
  return coming.filter(({ start, timeZone }) => localDateIn(start, timeZone) >= day).length;
}
