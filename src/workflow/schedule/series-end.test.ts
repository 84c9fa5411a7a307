import { expect, test } from 'vitest';
import { instant, localDate, seriesId, sessionId } from '../../domain/ids.ts';
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

const BEFORE = instant('2026-10-01T00:00:00Z');

test('a series goes on after its last session, by the clock over the end of daylight saving, and no retry adds twice', async () => {
  const { deps, gateway } = practice(2, [groupResource()]);
  const request = tuesdays(1);
  await createSessions(deps, request);
  const end = await seriesEnd(deps, request.series, BEFORE);
  expect(end).toEqual({
    ok: true,
    value: {
      start: '2026-10-27T18:00:00-05:00',
      day: '2026-10-27',
      minutes: 90,
      everyWeeks: 1,
      placeId: room.id,
    },
  });
  if (!end.ok) return;
  const more = {
    ...request,
    start: { date: addDays(end.value.day, 7), hour: 18, minute: 0 },
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
  expect(await seriesEnd(deps, tuesdays(1).series, BEFORE)).toMatchObject({
    ok: true,
    value: { day: localDate('2026-11-10'), everyWeeks: 2 },
  });
  expect(await seriesEnd(deps, seriesId('none'), BEFORE)).toMatchObject({
    refusal: { code: 'no-such-session' },
  });
});
