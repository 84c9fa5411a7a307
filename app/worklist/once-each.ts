import type { Practitioner } from '../../src/domain/person.ts';
import type { Worklist } from '../../src/workflow/worklist/types.ts';

/** One clinician's list, with the name that it stands under. */
export interface OwnWorklist {
  readonly who: Practitioner;
  readonly list: Worklist;
}

/** Among several lists a session stands with its lead alone, who signs its notes; without one, with whoever facilitates it. */
export function onceEach(lists: readonly OwnWorklist[]): readonly OwnWorklist[] {
  const led = new Set(
    lists.flatMap(({ list }) =>
      list.sessions.filter(({ role }) => role === 'lead').map((one) => one.sessionId),
    ),
  );
  return lists.map(({ who, list }) => {
    const sessions = list.sessions.filter((one) => one.role === 'lead' || !led.has(one.sessionId));
    const gone = list.sessions.filter((one) => !sessions.includes(one));
    const count = list.count - gone.reduce((sum, one) => sum + one.unsigned.length, 0);
    return { who, list: { ...list, sessions, count } };
  });
}
