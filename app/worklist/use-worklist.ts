import { useCallback } from 'react';
import type { Practitioner } from '../../src/domain/person.ts';
import { done } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Deps, FaultRefusal } from '../../src/workflow/deps.ts';
import { clinicChoices } from '../../src/workflow/groups/choices.ts';
import { unsignedByClinician } from '../../src/workflow/worklist/unsigned-notes.ts';
import { useApp } from '../session/app-context.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useAsked } from '../ui/use-asked.ts';
import type { Asked } from '../ui/use-asked.ts';
import { onceEach } from './once-each.ts';
import type { OwnWorklist } from './once-each.ts';

export type Whose = 'mine' | 'everyone';

export interface Lists {
  readonly whose: Whose;
  /** The reader's own first, then by name. */
  readonly lists: readonly OwnWorklist[];
}

export type WorklistAnswer = Result<Lists, FaultRefusal>;

async function everyone(
  deps: Deps,
  me: Practitioner,
): Promise<Result<readonly Practitioner[], FaultRefusal>> {
  const choices = await clinicChoices(deps);
  if (!choices.ok) return choices;
  return done([me, ...choices.value.practitioners.filter(({ id }) => id !== me.id)]);
}

async function load(deps: Deps, me: Practitioner, whose: Whose): Promise<WorklistAnswer> {
  const people = whose === 'mine' ? done([me]) : await everyone(deps, me);
  if (!people.ok) return people;
  const lists = await unsignedByClinician(
    deps,
    people.value.map(({ id }) => id),
    deps.clock.now(),
  );
  if (!lists.ok) return lists;
  const all = lists.value.flatMap(({ who, worklist }) => {
    const person = people.value.find(({ id }) => id === who);
    return person ? [{ who: person, list: worklist }] : [];
  });
  return done({ whose, lists: onceEach(all) });
}

export function useWorklist(whose: Whose): Asked<WorklistAnswer> {
  const deps = useDeps();
  const { me } = useApp().work;
  return useAsked(useCallback(() => load(deps, me, whose), [deps, me, whose]));
}
