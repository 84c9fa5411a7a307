import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeSession } from '../../src/domain/attendance/roster.ts';
import { entryAnswers, groupNoteAnswers } from '../support/chart-answers.ts';
import { startPlannedServer } from '../support/charted-server.ts';
import { chartAndWriteEverybody, quickClock, usualAttendance } from '../support/clinic-steps.ts';
import { everythingShownOf } from './record.ts';
import { aGroupOfPeople, withPeople, type Somebody } from './people.ts';

const GROUP_ONLY = 'group-only-words-of-the-facilitators';
const SHARED = 'shared-words-for-everybody';

/** What stands where it must not, without quoting it: by whose record, where it was asked for, and whose it is. */
async function leaks(people: readonly Somebody[], allThere: boolean): Promise<readonly string[]> {
  const planned = await startPlannedServer(people.length, withPeople(people));
  const deps = { gateway: planned.direct(), clock: quickClock() };
  const ids = new Map<string, Somebody>();
  const file = await chartAndWriteEverybody(deps, planned.session, planned.lead, {
    attendance: allThere ? (_one, _index, { session }) => wholeSession(session) : usualAttendance,
    groupNote: ({ template }) => ({
      ...groupNoteAnswers(template),
      'shared.content': { kind: 'text', text: SHARED },
      'group-only.process': { kind: 'text', text: GROUP_ONLY },
    }),
    entry: ({ patient, goals, attendance }, index, { template }) => {
      const one = people.find(({ name }) => patient.name.includes(name.family ?? ' '));
      if (!one) throw new Error('This member is nobody of ours.');
      ids.set(patient.id, one);
      const usual = entryAnswers(template, goals, attendance.attendance, index);
      return { ...usual, 'entry.plan': { kind: 'text', text: one.sentinel } };
    },
  });
  if (file.session.state !== 'closed') throw new Error('The session was not written.');
  const found: string[] = [];
  for (const [id, self] of ids) {
    const shown = await everythingShownOf(planned.server.client, id);
    const own = [...shown.values()].join('\n');
    if (!own.includes(self.sentinel)) found.push(`${id}: the own entry is missing`);
    for (const [path, text] of shown) {
      if (text.includes(GROUP_ONLY)) found.push(`${path}: group-only words`);
      for (const [other, { tells }] of ids) {
        if (other === id) continue;
        const told = [other, ...tells].filter((one) => text.includes(one)).length;
        if (told > 0) found.push(`${path}: ${told} tells of ${other}`);
      }
    }
  }
  await planned.close();
  return found;
}

test('rule 1: nothing of another member, nor of the group alone, is shown with any member’s record', async () => {
  await fc.assert(
    fc.asyncProperty(aGroupOfPeople, fc.boolean(), async (people, allThere) => {
      expect(await leaks(people, allThere)).toEqual([]);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
