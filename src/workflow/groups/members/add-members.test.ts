import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatsTaken } from '../../../domain/group/capacity.ts';
import { sessionId } from '../../../domain/ids.ts';
import {
  client,
  groupResource,
  lead,
  losingAnswers,
  membershipResource,
  other,
  practice,
  sessionsOn,
  today,
  tuesdays,
} from '../../../../test/support/practice-world.ts';
import { capacity, closed, fileOf, joining, memberIn } from '../../../../test/support/practice-members.ts';
import { openSession } from '../../open-session.ts';
import { createSessions } from '../../schedule/create-sessions.ts';
import { addMembers } from './add-members.ts';

describe('joining', () => {
  it('takes several in at once, the waitlist when full, in the order given', async () => {
    const world = practice(6, [groupResource({ characteristic: [capacity(3)] }), membershipResource(0)]);
    const joined = await addMembers(world.deps, await fileOf(world), joining([3, 1, 2, 4]));
    if (!joined.ok) throw new Error(joined.refusal.code);
    expect(joined.value.outcomes.map((one) => [one.patientId, one.result])).toEqual([
      [client(3), { ok: true, value: 'active' }],
      [client(1), { ok: true, value: 'active' }],
      [client(2), { ok: true, value: 'waitlisted' }],
      [client(4), { ok: true, value: 'waitlisted' }],
    ]);
    expect(joined.value.file.seats).toEqual({ taken: 3, left: 0, waiting: 2 });
    expect(memberIn(joined.value.file, 3).membership).toMatchObject({
      start: today,
      primaryClinician: other,
      history: [],
    });
  });

  it('refuses one by one, and takes in the others', async () => {
    const world = practice(4, [groupResource({ characteristic: [capacity(2)] }), membershipResource(0)]);
    const joined = await addMembers(
      world.deps,
      await fileOf(world),
      joining([0, 1, 2], { whenFull: 'refuse' }),
    );
    expect(
      joined.ok && joined.value.outcomes.map((one) => (one.result.ok ? 'in' : one.result.refusal.code)),
    ).toEqual(['already-member', 'in', 'group-full']);
  });

  it('never exceeds the capacity and makes nobody a member twice, whoever adds at once and whatever is lost (rule 2)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { minLength: 1 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
        async (places, one, two, lost) => {
          const world = practice(8, [groupResource({ characteristic: [capacity(places)] })]);
          const file = await fileOf(world);
          const shaky = { ...world.deps, gateway: losingAnswers(world.deps.gateway, lost) };
          const both = await Promise.all([
            addMembers(shaky, file, joining(one)),
            addMembers(world.deps, file, joining(two)),
          ]);
          expect(both.map((result) => result.ok)).toEqual([true, true]);
          const now = await fileOf(world);
          const memberships = now.members.map((member) => member.membership);
          expect(seatsTaken(memberships, today)).toBe(Math.min(places, new Set([...one, ...two]).size));
          expect(memberships).toHaveLength(new Set([...one, ...two]).size);
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);

  it('keeps a closed group closed once it has met', async () => {
    const world = practice(3, [groupResource({ characteristic: [closed] }), membershipResource(0)]);
    await createSessions(world.deps, tuesdays(1));
    const session = sessionId(sessionsOn(world.gateway)[0]?.id ?? '');
    await openSession(world.deps, session, lead);
    const joined = await addMembers(world.deps, await fileOf(world), joining([1]));
    expect(joined.ok && joined.value.outcomes[0]?.result).toEqual({
      ok: false,
      refusal: { code: 'closed-group' },
    });
  });
});
