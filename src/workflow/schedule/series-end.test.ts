import { expect, test } from 'vitest';
import { localDate, seriesId, sessionId } from '../../domain/ids.ts';
import { addDays } from '../../domain/schedule/time.ts';
import {
  groupResource,
  lead,
  practice,
  room,
  sessionsOn,
  tuesdays,
} from '../../../test/support/practice-world.ts';
import { cancelSession } from './cancel-session.ts';
import { createSessions } from './create-sessions.ts';
import { seriesEnd } from './series-end.ts';

test('a series goes on after its last session, by the clock over the end of daylight saving, and no retry adds twice', async () => {
  const { deps, gateway } = practice(2, [groupResource()]);
  const request = tuesdays(1);
  await createSessions(deps, request);
  const end = await seriesEnd(deps, request.series);
  expect(end).toEqual({
    ok: true,
    value: {
      start: '2026-10-27T18:00:00-05:00',
      usual: '2026-10-27T18:00:00-05:00',
      minutes: 90,
      pattern: { unit: 'weeks', every: 1, weekdays: [2] },
      lastDay: '2026-10-27',
      leftOut: [],
      placeId: room.id,
    },
  });
  if (!end.ok) return;
  const more = {
    ...request,
    start: { date: addDays(end.value.lastDay, 7), hour: 18, minute: 0 },
    recurrence: { pattern: { unit: 'weeks', every: 1, weekdays: [] }, ends: { count: 2 }, skip: [] } as const,
  };
  expect(await createSessions(deps, more)).toMatchObject({ ok: true });
  expect(await createSessions(deps, more)).toMatchObject({ ok: true, value: { created: [] } });
  expect(sessionsOn(gateway).map((one) => one.start)).toEqual([
    '2026-10-27T18:00:00-05:00',
    '2026-11-03T18:00:00-06:00',
    '2026-11-10T18:00:00-06:00',
  ]);
});

test('sessions that are cancelled are not its end, and a series of every second week says so', async () => {
  const { deps, gateway } = practice(2, [groupResource()]);
  const recurrence = {
    pattern: { unit: 'weeks', every: 2, weekdays: [] },
    ends: { count: 3 },
    skip: [],
  } as const;
  await createSessions(deps, tuesdays(3, { recurrence }));
  const last = sessionsOn(gateway).at(-1);
  await cancelSession(deps, {
    session: sessionId(last?.id ?? ''),
    scope: 'this',
    reason: 'holiday',
    by: lead,
  });
  expect(await seriesEnd(deps, tuesdays(1).series)).toMatchObject({
    ok: true,
    value: {
      lastDay: localDate('2026-11-10'),
      pattern: { unit: 'weeks', every: 2, weekdays: [2] },
      leftOut: ['2026-11-24'],
    },
  });
  expect(await seriesEnd(deps, seriesId('none'))).toMatchObject({
    refusal: { code: 'no-such-session' },
  });
});

test('a series on the last Tuesday of each month goes on with the last Tuesdays', async () => {
  const { deps, gateway } = practice(2, [groupResource()]);
  const pattern = { unit: 'months', every: 1, nth: 'last', weekday: 2 } as const;
  const request = tuesdays(3, { recurrence: { pattern, ends: { count: 3 }, skip: [] } });
  await createSessions(deps, request);
  const end = await seriesEnd(deps, request.series);
  expect(end).toMatchObject({ ok: true, value: { pattern, lastDay: '2026-12-29' } });
  if (!end.ok) return;
  const { lastDay, leftOut } = end.value;
  const more = {
    ...request,
    start: { date: lastDay, hour: 18, minute: 0 },
    recurrence: { pattern: end.value.pattern, ends: { count: 2 }, skip: [lastDay, ...leftOut] },
  };
  expect(await createSessions(deps, more)).toMatchObject({ ok: true });
  expect(sessionsOn(gateway).map((one) => one.start)).toEqual([
    '2026-10-27T18:00:00-05:00',
    '2026-11-24T18:00:00-06:00',
    '2026-12-29T18:00:00-06:00',
    '2027-01-26T18:00:00-06:00',
    '2027-02-23T18:00:00-06:00',
  ]);
});
