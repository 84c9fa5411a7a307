import { useCallback } from 'react';
import type { SigningTime } from '../../src/domain/record/signing-time.ts';
import type { Practitioner } from '../../src/domain/person.ts';
import { done } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import type { Deps, FaultRefusal } from '../../src/workflow/deps.ts';
import { clinicChoices } from '../../src/workflow/groups/choices.ts';
import { reachOf, withinReach } from '../../src/workflow/worklist/reach.ts';
import type { Reach } from '../../src/workflow/worklist/reach.ts';
import { signingTimeFor } from '../../src/workflow/worklist/signing-time.ts';
import { unsignedByClinician } from '../../src/workflow/worklist/unsigned-notes.ts';
import { useApp } from '../session/app-context.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useAsked } from '../ui/use-asked.ts';
import type { Asked } from '../ui/use-asked.ts';
import { onceEach } from './once-each.ts';
import type { OwnWorklist } from './once-each.ts';

/** `others`: beside one's own what one's reach includes. */
export type Whose = 'mine' | 'others';

export interface Lists {
  readonly whose: Whose;
  readonly reach: Reach['kind'];
  /** Within what time the clinic wants its notes signed. */
  readonly due: SigningTime;
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

/** The lists themselves are asked for beside what is said about them. */
async function load(deps: Deps, me: Practitioner, whose: Whose): Promise<WorklistAnswer> {
  const [lists, reach, due] = await Promise.all([
    listsOf(deps, me, whose),
    reachOf(deps, me.id),
    signingTimeFor(deps),
  ]);
  if (!lists.ok) return lists;
  const shown = lists.value.map((own) =>
    own.who.id === me.id ? own : { ...own, list: withinReach(own.list, reach) },
  );
  return done({ whose, reach: reach.kind, due, lists: onceEach(shown) });
}

async function listsOf(
  deps: Deps,
  me: Practitioner,
  whose: Whose,
): Promise<Result<readonly OwnWorklist[], FaultRefusal>> {
  const people = whose === 'mine' ? done([me]) : await everyone(deps, me);
  if (!people.ok) return people;
  const lists = await unsignedByClinician(
    deps,
    people.value.map(({ id }) => id),
    deps.clock.now(),
  );
  if (!lists.ok) return lists;
  return done(
    lists.value.flatMap(({ who, worklist }) => {
      const person = people.value.find(({ id }) => id === who);
      return person ? [{ who: person, list: worklist }] : [];
    }),
  );
}

export function useWorklist(whose: Whose): Asked<WorklistAnswer> {
  const deps = useDeps();
  const { me } = useApp().work;
  return useAsked(useCallback(() => load(deps, me, whose), [deps, me, whose]));
}
