import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aMembership } from '../../../test/support/domain-examples.ts';
import { localDate, type LocalDate } from '../ids.ts';
import { addDays } from '../schedule/time.ts';
import { membershipStatusOn } from './status.ts';
import { admit, depart, hold, resume, withdraw, type Transition } from './transitions.ts';
import type { Departure, Membership } from './types.ts';

const DEPARTURE: Departure = {
  circumstances: { system: 'https://groupwork.dev/fhir/CodeSystem/departure', code: 'completed' },
  words: 'Reached the goals that were set.',
};

const steps = {
  admit,
  hold,
  resume,
  withdraw,
  depart: (membership: Membership, day: LocalDate): Transition => depart(membership, day, DEPARTURE),
};

type Step = keyof typeof steps;

const START = localDate('2026-01-05');
const waiting = aMembership({ status: 'waitlisted', start: START });

/** Steps some days apart, as a clinic would take them (refused ones among them). */
const anySteps = fc.array(
  fc.record({
    step: fc.constantFrom<Step>('admit', 'hold', 'resume', 'withdraw', 'depart'),
    after: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 12 },
);

test('history is never lost: no step changes what held on the days before it', () => {
  fc.assert(
    fc.property(anySteps, (taken) => {
      let membership = waiting;
      let day = START;
      for (const { step, after } of taken) {
        day = addDays(day, after);
        const turned = steps[step](membership, day);
        if (!turned.ok) continue;
        for (let back = 1; back <= 60; back += 1) {
          const before = addDays(day, -back);
          expect(membershipStatusOn(turned.value, before)).toBe(membershipStatusOn(membership, before));
        }
        expect(turned.value.history).toHaveLength(membership.history.length + 1);
        membership = turned.value;
      }
    }),
  );
});

test('after a step its status holds from its day on, or from the day after the last one', () => {
  fc.assert(
    fc.property(anySteps, (taken) => {
      let membership = waiting;
      let day = START;
      for (const { step, after } of taken) {
        day = addDays(day, after);
        const turned = steps[step](membership, day);
        if (!turned.ok) continue;
        membership = turned.value;
        const effective = membership.end ? addDays(membership.end, 1) : day;
        expect(membershipStatusOn(membership, effective)).toBe(membership.status);
      }
    }),
  );
});

test('someone admitted, paused, back and departed has four earlier statuses', () => {
  const admitted = admit(waiting, localDate('2026-02-03'));
  const paused = admitted.ok ? hold(admitted.value, localDate('2026-05-01')) : admitted;
  const back = paused.ok ? resume(paused.value, localDate('2026-06-01')) : paused;
  const gone = back.ok ? depart(back.value, localDate('2026-11-24'), DEPARTURE) : back;
  expect(gone).toMatchObject({
    ok: true,
    value: {
      status: 'departed',
      start: '2026-01-05',
      end: '2026-11-24',
      departure: DEPARTURE,
      history: [
        { status: 'waitlisted', start: '2026-01-05', end: '2026-02-02' },
        { status: 'active', start: '2026-02-03', end: '2026-04-30' },
        { status: 'on-hold', start: '2026-05-01', end: '2026-05-31' },
        { status: 'active', start: '2026-06-01', end: '2026-11-24' },
      ],
    },
  });
});

test('a status that lasted less than a day stays on file', () => {
  const held = hold(aMembership({ start: START }), localDate('2026-05-01'));
  const resumed = held.ok ? resume(held.value, localDate('2026-05-01')) : held;
  if (!resumed.ok) throw new Error('refused');
  expect(resumed.value.history.at(-1)).toEqual({ status: 'on-hold', start: '2026-05-01' });
  expect(membershipStatusOn(resumed.value, localDate('2026-05-01'))).toBe('active');
});

test('a step that does not follow the status is refused, and says the status', () => {
  expect(resume(waiting, localDate('2026-02-01'))).toEqual({
    ok: false,
    refusal: { code: 'wrong-status', status: 'waitlisted' },
  });
});

test('a step before the current status began is refused: what was, is not rewritten', () => {
  const active = aMembership({ start: START });
  const refusal = { ok: false, refusal: { code: 'before-last-change', since: START } };
  expect(hold(active, localDate('2026-01-04'))).toEqual(refusal);
  expect(depart(active, localDate('2026-01-04'), DEPARTURE)).toEqual(refusal);
});

test('someone who leaves the waitlist on the day they came is cancelled from the next day', () => {
  const gone = withdraw(waiting, START);
  expect(gone).toMatchObject({ ok: true, value: { status: 'cancelled', end: START } });
});
