import { describe, expect, it } from 'vitest';
import { localDate } from '../../../domain/ids.ts';
import {
  client,
  dbt,
  groupResource,
  lead,
  membershipResource,
  practice,
  seatsOf,
  sessionsOn,
  today,
  tuesdays,
} from '../../../../test/support/practice-world.ts';
import {
  capacity,
  fileOf,
  joining,
  memberIn,
  on,
  statuses,
} from '../../../../test/support/practice-members.ts';
import { createSessions } from '../../schedule/create-sessions.ts';
import type { GroupFile } from '../types.ts';
import { addMembers } from './add-members.ts';
import {
  admitMember,
  departMember,
  editMembership,
  holdMember,
  removeWrongEntry,
  resumeMember,
  returnMember,
  withdrawMember,
} from './transitions.ts';

describe('a membership over time', () => {
  it('goes from the waitlist into the group, on hold, back, away, and returns as a new period', async () => {
    const world = practice(3, [groupResource()]);
    const step = async (
      result: Promise<
        | { readonly ok: true; readonly value: { readonly file: GroupFile } }
        | { readonly ok: false; readonly refusal: object }
      >,
    ) => {
      const one = await result;
      if (!one.ok) throw new Error(JSON.stringify(one.refusal));
      return one.value.file;
    };
    let file = await step(
      addMembers(world.deps, await fileOf(world), {
        ...joining([0]),
        patients: [{ patientId: client(0), as: 'waitlisted', rationale: 'Isolated since the move' }],
        day: on('2026-09-01'),
      }),
    );
    file = await step(admitMember(world.deps, file, memberIn(file, 0), on('2026-09-08')));
    file = await step(holdMember(world.deps, file, memberIn(file, 0), on('2026-09-22')));
    file = await step(resumeMember(world.deps, file, memberIn(file, 0), on('2026-10-06')));
    file = await step(
      departMember(world.deps, file, memberIn(file, 0), {
        lastDay: on('2026-10-13'),
        circumstances: 'moved-away',
        words: ' New job in Oregon. ',
      }),
    );
    const [gone] = world.gateway.of('EpisodeOfCare');
    expect(gone?.status).toBe('finished');
    expect(gone?.period).toEqual({ start: '2026-09-01', end: '2026-10-13' });
    expect(gone?.statusHistory?.map((one) => [one.status, one.period.start, one.period.end])).toEqual([
      ['waitlist', '2026-09-01', '2026-09-07'],
      ['active', '2026-09-08', '2026-09-21'],
      ['onhold', '2026-09-22', '2026-10-05'],
      ['active', '2026-10-06', '2026-10-13'],
    ]);
    expect(memberIn(file, 0).membership.departure).toEqual({
      circumstances: {
        system: 'https://groupwork.dev/fhir/CodeSystem/departure',
        code: 'moved-away',
        display: 'Moved away',
      },
      words: 'New job in Oregon.',
    });
    const before = JSON.stringify(gone);
    const early = await returnMember(
      world.deps,
      file,
      { patientId: client(0) },
      {
        day: on('2026-10-13'),
        whenFull: 'refuse',
      },
    );
    expect(early).toEqual({ ok: false, refusal: { code: 'overlaps-earlier', end: '2026-10-13' } });
    file = await step(
      returnMember(world.deps, file, { patientId: client(0) }, { day: today, whenFull: 'refuse' }),
    );
    expect(statuses(file)).toEqual(['Amara O. active', 'Amara O. departed']);
    expect(JSON.stringify(world.gateway.of('EpisodeOfCare')[0])).toBe(before);
  });

  it('refuses steps that do not follow, and days before what has happened', async () => {
    const world = practice(3, [groupResource(), membershipResource(0)]);
    const file = await fileOf(world);
    expect(await resumeMember(world.deps, file, memberIn(file, 0), today)).toEqual({
      ok: false,
      refusal: { code: 'wrong-status', status: 'active' },
    });
    expect(await holdMember(world.deps, file, memberIn(file, 0), localDate('2026-08-31'))).toEqual({
      ok: false,
      refusal: { code: 'before-last-change', since: '2026-09-01' },
    });
  });

  it('refuses on top of a version that somebody else has changed', async () => {
    const world = practice(3, [groupResource(), membershipResource(0)]);
    const file = await fileOf(world);
    await holdMember(world.deps, file, memberIn(file, 0), today);
    const late = await departMember(world.deps, file, memberIn(file, 0), {
      lastDay: today,
      circumstances: 'other',
    });
    expect(late).toEqual({ ok: false, refusal: { code: 'conflict' } });
  });

  it('does not end before a session that was attended, and is no mistake once one was', async () => {
    const world = practice(2, [
      groupResource(),
      membershipResource(0),
      {
        resourceType: 'Encounter',
        status: 'finished',
        class: { code: 'AMB' },
        id: 'e-1',
        subject: { reference: 'Patient/p-0' },
        episodeOfCare: [{ reference: 'EpisodeOfCare/eoc-g-dbt-0' }],
        period: { start: '2026-10-13T23:30:00-05:00', end: '2026-10-14T00:30:00-05:00' },
      },
    ]);
    const file = await fileOf(world);
    const leaving = { lastDay: localDate('2026-10-12'), circumstances: 'lost-contact' } as const;
    expect(await departMember(world.deps, file, memberIn(file, 0), leaving)).toEqual({
      ok: false,
      refusal: { code: 'attended-after', date: '2026-10-13' },
    });
    expect(await removeWrongEntry(world.deps, file, memberIn(file, 0))).toEqual({
      ok: false,
      refusal: { code: 'has-attended' },
    });
  });

  it('is taken back as entered in error, and stays on file as such', async () => {
    const world = practice(2, [groupResource(), membershipResource(0), membershipResource(1)]);
    await createSessions(world.deps, tuesdays(1, { bookMembers: true }));
    const file = await fileOf(world);
    const result = await removeWrongEntry(world.deps, file, memberIn(file, 0));
    expect(result.ok && statuses(result.value.file)).toEqual(['Ben T. active']);
    expect(world.gateway.of('EpisodeOfCare').map((one) => one.status)).toEqual([
      'entered-in-error',
      'active',
    ]);
    expect(seatsOf(world.gateway, sessionsOn(world.gateway)[0]?.id ?? '')).toEqual([
      'p-0 cancelled not-a-member',
      'p-1 booked',
    ]);
  });

  it('changes what is said of it, and not when it holds', async () => {
    const world = practice(2, [groupResource(), membershipResource(0)]);
    const file = await fileOf(world);
    const charge = { system: 'http://www.ama-assn.org/go/cpt', code: '90849' };
    const edit = { primaryClinician: lead, chargeOverride: charge, rationale: 'Learns from peers' };
    const edited = await editMembership(world.deps, file, memberIn(file, 0), edit);
    if (!edited.ok) throw new Error(edited.refusal.code);
    const changed = memberIn(edited.value.file, 0);
    expect(changed.membership).toMatchObject({ ...edit, start: '2026-09-01', status: 'active' });
    const without = await editMembership(world.deps, edited.value.file, changed, {
      primaryClinician: undefined,
      chargeOverride: undefined,
      rationale: undefined,
    });
    const plain = without.ok ? memberIn(without.value.file, 0).membership : undefined;
    expect(plain).not.toHaveProperty('chargeOverride');
    expect(plain).not.toHaveProperty('rationale');
    expect(plain?.primaryClinician).toBe(lead);
  });

  it('leaves the waitlist without having joined', async () => {
    const world = practice(2, [groupResource(), membershipResource(0, dbt, { status: 'waitlist' })]);
    const file = await fileOf(world);
    const result = await withdrawMember(world.deps, file, memberIn(file, 0), today);
    expect(result.ok && statuses(result.value.file)).toEqual(['Amara O. cancelled']);
  });

  it('is admitted only where there is a place', async () => {
    const world = practice(2, [
      groupResource({ characteristic: [capacity(1)] }),
      membershipResource(0),
      membershipResource(1, dbt, { status: 'waitlist' }),
    ]);
    const file = await fileOf(world);
    expect(await admitMember(world.deps, file, memberIn(file, 1), today)).toEqual({
      ok: false,
      refusal: { code: 'group-full' },
    });
  });
});
