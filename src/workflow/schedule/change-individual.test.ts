import { describe, expect, it } from 'vitest';
import { localDate } from '../../domain/ids.ts';
import { fault, faulty } from '../../gateway/fault.ts';
import { practice, room, visitResource } from '../../../test/support/practice-world.ts';
import { cancelIndividual, moveIndividual, type VisitMove } from './change-individual.ts';

function world(more: Parameters<typeof visitResource>[3] = {}) {
  const visit = visitResource(0, '2026-10-27T15:00:00Z', '2026-10-27T15:50:00Z', more);
  const { deps, gateway } = practice(2, [visit]);
  const move: VisitMove = {
    request: 'form-7',
    visit: visit.id ?? '',
    start: { date: localDate('2026-11-03'), hour: 9, minute: 30 },
    minutes: 50,
    place: room,
    reason: 'School holiday',
  };
  const now = () => gateway.of('Appointment').find((one) => one.id === visit.id);
  return { deps, gateway, move, now };
}

describe('an individual appointment', () => {
  it('is moved by the clock of its place, over the end of daylight saving, with the reason beside it', async () => {
    const { deps, move, now } = world({ comment: 'Ground floor' });
    expect(await moveIndividual(deps, move)).toMatchObject({ ok: true });
    expect(now()).toMatchObject({
      status: 'booked',
      start: '2026-11-03T09:30:00-06:00',
      minutesDuration: 50,
      comment: 'Ground floor\nSchool holiday',
    });
    expect(now()?.participant.filter((one) => one.actor?.reference === `Location/${room.id}`)).toHaveLength(
      1,
    );
    expect(now()?.participant.some((one) => one.actor?.reference?.startsWith('Patient/'))).toBe(true);
  });

  it('is moved once, whatever becomes of the answer', async () => {
    const { deps, gateway, move, now } = world();
    let lost = 0;
    const lossy: typeof deps.gateway = {
      ...gateway,
      update: async (resource, version) => {
        const answer = await gateway.update(resource, version);
        return answer.ok && lost++ === 0 ? faulty(fault('unavailable', 'maybe')) : answer;
      },
    };
    expect(await moveIndividual({ ...deps, gateway: lossy }, move)).toMatchObject({ ok: true });
    expect(await moveIndividual(deps, move)).toMatchObject({ ok: true });
    expect(now()?.comment).toBe('School holiday');
  });

  it('is cancelled with the reason and stays where it was; again changes nothing', async () => {
    const { deps, move, now } = world();
    const wish = { visit: move.visit, reason: 'client', words: 'Has the flu' } as const;
    expect(await cancelIndividual(deps, wish)).toMatchObject({ ok: true });
    const version = now()?.meta.versionId;
    expect(now()).toMatchObject({
      status: 'cancelled',
      start: '2026-10-27T15:00:00Z',
      cancelationReason: { coding: [{ code: 'pat' }], text: 'Has the flu' },
    });
    expect(await cancelIndividual(deps, wish)).toMatchObject({ ok: true });
    expect(now()?.meta.versionId).toBe(version);
    expect(await moveIndividual(deps, move)).toMatchObject({ refusal: { code: 'visit-cancelled' } });
  });

  it.each(['arrived', 'fulfilled', 'noshow'] as const)('that is %s stays as it is', async (status) => {
    const { deps, move, now } = world({ status });
    expect(await moveIndividual(deps, move)).toMatchObject({ refusal: { code: 'visit-over' } });
    expect(await cancelIndividual(deps, { visit: move.visit, reason: 'other' })).toMatchObject({
      refusal: { code: 'visit-over' },
    });
    expect(now()?.status).toBe(status);
  });

  it('needs a reason and a length, and a session is none', async () => {
    const { deps, move } = world();
    expect(await moveIndividual(deps, { ...move, reason: ' ' })).toMatchObject({
      refusal: { code: 'no-reason' },
    });
    expect(await moveIndividual(deps, { ...move, minutes: 0 })).toMatchObject({
      refusal: { code: 'bad-minutes' },
    });
    const session = world({ supportingInformation: [{ reference: 'Group/g-1' }] });
    expect(await moveIndividual(session.deps, session.move)).toMatchObject({
      refusal: { code: 'no-such-visit' },
    });
  });
});
