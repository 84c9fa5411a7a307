import fc from 'fast-check';
import { expect, test } from 'vitest';
import { got } from '../../../test/support/clinic-steps.ts';
import { at, heldClinic, hold, type HeldClinic } from '../../../test/support/held-clinic.ts';
import { FOLLOW_UP_OUTCOMES, MAKE_UP_OUTCOMES } from '../../domain/attendance/follow-up.ts';
import { localDate } from '../../domain/ids.ts';
import { ADDENDUM_KINDS } from '../../domain/record/addendum-kind.ts';
import { clearFlag, raiseFlag } from '../attendance-history/flags.ts';
import { guardAddendum } from '../guard/guard-addendum.ts';
import { guardWords } from '../guard/guard-words.ts';
import { addAddendum } from '../record/add-addendum.ts';
import { completeFollowUp, completeMakeUp, dropFollowUp } from './complete.ts';
import { followUps } from './follow-ups.ts';
import { assignMakeUp } from './make-up.ts';
import { planFollowUps } from './plan-follow-ups.ts';

const TODAY = localDate('2026-11-24');
const MEMBERS = 3;

/** One thing that somebody does for one member. */
interface Step {
  readonly member: number;
  readonly what: 'plan' | 'complete' | 'drop' | 'flag' | 'clear' | 'make up' | 'add';
  readonly pick: number;
}

const someSteps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    member: fc.nat(MEMBERS - 1),
    what: fc.constantFrom<Step['what'][]>('plan', 'complete', 'drop', 'flag', 'clear', 'make up', 'add'),
    pick: fc.nat(30),
  }),
  { minLength: 6, maxLength: 14 },
);

async function take(clinic: HeldClinic, { member, what, pick }: Step): Promise<void> {
  const { deps, group, lead } = clinic;
  const patientId = at(clinic.members, member);
  const sessionId = at(clinic.sessions, pick % clinic.sessions.length);
  const ending = { on: TODAY, by: lead.id, words: 'Agreed on the next step.' };
  const open = got(await followUps(deps, { patientId }, TODAY), 'listing').find(
    (one) => one.state === 'open',
  );
  switch (what) {
    case 'plan':
      got(await planFollowUps(deps, sessionId, lead.id), 'planning');
      break;
    case 'complete':
      if (open?.kind === 'follow-up') {
        const outcome = FOLLOW_UP_OUTCOMES[pick % FOLLOW_UP_OUTCOMES.length] ?? 'other';
        got(await completeFollowUp(deps, open, { ...ending, outcome }, guardWords), 'completing');
      } else if (open) {
        const outcome = MAKE_UP_OUTCOMES[pick % MAKE_UP_OUTCOMES.length] ?? 'waived';
        got(await completeMakeUp(deps, open, { ...ending, outcome }, guardWords), 'completing');
      }
      break;
    case 'drop':
      if (open) got(await dropFollowUp(deps, open, ending, guardWords), 'dropping');
      break;
    case 'flag':
    case 'clear': {
      const flag = got(
        await raiseFlag(
          deps,
          {
            groupId: group,
            patientId,
            words: 'Misses often.',
            by: lead.id,
            today: TODAY,
          },
          guardWords,
        ),
        'raising',
      );
      if (what === 'clear') got(await clearFlag(deps, flag, TODAY), 'clearing');
      break;
    }
    case 'make up': {
      const request = { sessionId, patientId, groupId: group, what: 'Read the handout.', due: TODAY };
      await assignMakeUp(deps, { ...request, by: lead.id, today: TODAY }, guardWords);
      break;
    }
    case 'add': {
      const kind = ADDENDUM_KINDS[pick % ADDENDUM_KINDS.length] ?? 'addendum';
      const request = { sessionId, patientId, kind, by: lead, after: pick };
      got(await addAddendum(deps, { ...request, text: `Learned later (${pick}).` }, guardAddendum), 'adding');
      break;
    }
  }
}

/** Drawn steps may leave out getting in touch, which writes a resource of its own: these do not. */
const inTouch: readonly Step[] = [
  { member: 1, what: 'plan', pick: 0 },
  { member: 1, what: 'complete', pick: FOLLOW_UP_OUTCOMES.indexOf('reached') },
  { member: 1, what: 'flag', pick: 0 },
];

/** Resources that mention more than one member, by id or by name. */
function leaksIn(clinic: HeldClinic): readonly string[] {
  const people = clinic.gateway
    .of('Patient')
    .filter((one) => clinic.members.some((id) => id === one.id))
    .map((one) => ({ id: one.id, family: one.name?.[0]?.family ?? one.id }));
  return clinic.gateway.all().flatMap((resource) => {
    const text = JSON.stringify(resource);
    const named = people.filter(
      ({ id, family }) => text.includes(`/${id}"`) || text.includes(`/${id}/`) || hasWord(text, family),
    );
    return named.length > 1 ? [`${resource.resourceType}/${resource.id}`] : [];
  });
}

function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(text);
}

test('rule 1: whatever is done after absences and signing, no resource mentions two members', async () => {
  const clinic = heldClinic({ sessions: 2, members: MEMBERS });
  await hold(clinic, at(clinic.sessions, 0), '-l-');
  await hold(clinic, at(clinic.sessions, 1), '+--');
  expect(leaksIn(clinic)).toEqual([]);
  const before = clinic.gateway.all().length;
  await fc.assert(
    fc.asyncProperty(someSteps, async (steps) => {
      for (const step of steps) await take(clinic, step);
      expect(leaksIn(clinic)).toEqual([]);
    }),
    { numRuns: 12, examples: [[inTouch]] },
  );
  expect(clinic.gateway.all().length).toBeGreaterThan(before + 10);
  const types = new Set(clinic.gateway.all().map((one) => one.resourceType));
  expect([...types]).toEqual(expect.arrayContaining(['Flag', 'Communication']));

  const [one, other] = clinic.gateway.of('Task').filter((task) => task.for?.reference !== undefined);
  if (!one) throw new Error('No Task about a patient was made');
  const leaking = {
    ...one,
    description: `Like ${other?.for?.reference ?? ''}/`,
  };
  await clinic.gateway.create({ ...leaking, for: { reference: `Patient/${at(clinic.members, 0)}` } });
  await clinic.gateway.create({ ...leaking, for: { reference: `Patient/${at(clinic.members, 1)}` } });
  expect(leaksIn(clinic)).not.toEqual([]);
});
