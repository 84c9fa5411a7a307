import { describe, expect, it } from 'vitest';
import {
  breakingAt,
  client,
  dbt,
  groupResource,
  losingAnswers,
  membershipResource,
  practice,
  today,
  type World,
} from '../../../test/support/practice-world.ts';
import { adoptGroup, writeBackMembers } from './adopt-group.ts';
import { loadGroup } from './load-group.ts';
import { departMember } from './members/transitions.ts';

const listed = (index: number, more: object = {}) => ({
  entity: { reference: `Patient/${client(index)}` },
  ...more,
});

const own = groupResource({
  member: [
    listed(0, { period: { start: '2025-03-04' } }),
    listed(1),
    listed(2, { inactive: true }),
    { entity: { reference: 'Practitioner/pr-lead' } },
  ],
});

async function fileOf({ deps }: Pick<World, 'deps'>) {
  const file = await loadGroup(deps, dbt, today);
  if (!file.ok) throw new Error(file.refusal.code);
  return file.value;
}

describe("a clinic's existing group", () => {
  it('is adopted: a membership for everybody it lists, from the day that it says', async () => {
    const world = practice(4, [own]);
    const file = await fileOf(world);
    expect(file.listed).toEqual([client(0), client(1)]);
    const adopted = await adoptGroup(world.deps, file, today);
    if (!adopted.ok) throw new Error(adopted.refusal.code);
    expect(adopted.value.adopted).toEqual([client(0), client(1)]);
    expect(
      adopted.value.file.members.map((one) => [one.patient.id, one.membership.status, one.membership.start]),
    ).toEqual([
      [client(0), 'active', '2025-03-04'],
      [client(1), 'active', today],
    ]);
    expect(adopted.value.file.listed).toEqual([]);
  });

  it('keeps its list as it was', async () => {
    const world = practice(4, [own]);
    await adoptGroup(world.deps, await fileOf(world), today);
    expect(world.gateway.of('Group')[0]?.member).toEqual(own.member);
  });

  it('is adopted once, by two at once, after lost answers, and after a crash (rules 2 and 3)', async () => {
    const many = groupResource({ member: Array.from({ length: 30 }, (_, index) => listed(index)) });
    const world = practice(30, [many]);
    const file = await fileOf(world);
    const crashing = { ...world.deps, gateway: breakingAt(world.deps.gateway, 1) };
    expect((await adoptGroup(crashing, file, today)).ok).toBe(false);
    expect(world.gateway.of('EpisodeOfCare')).toHaveLength(25);
    const shaky = { ...world.deps, gateway: losingAnswers(world.deps.gateway, [0]) };
    await Promise.all([adoptGroup(shaky, file, today), adoptGroup(world.deps, file, today)]);
    const patients = world.gateway.of('EpisodeOfCare').map((one) => one.patient.reference);
    expect(patients).toHaveLength(30);
    expect(new Set(patients).size).toBe(30);
  });

  it('does not take back in whoever has left since', async () => {
    const world = practice(4, [own, membershipResource(0)]);
    const file = await fileOf(world);
    const member = file.members[0];
    if (!member) throw new Error('There is a member.');
    await departMember(world.deps, file, member, { lastDay: today, circumstances: 'completed' });
    const adopted = await adoptGroup(world.deps, await fileOf(world), today);
    expect(adopted.ok && adopted.value.adopted).toEqual([client(1)]);
  });

  it('has its list brought up to date only where the clinic asks for it; nobody is struck off', async () => {
    const gone = { status: 'finished', period: { start: '2025-03-04', end: '2026-10-01' } } as const;
    const world = practice(6, [own, membershipResource(0, dbt, gone), membershipResource(5)]);
    await writeBackMembers(world.deps, await fileOf(world));
    expect(world.gateway.of('Group')[0]?.member?.map((one) => [one.entity.reference, one.inactive])).toEqual([
      ['Patient/p-0', true],
      ['Patient/p-1', undefined],
      ['Patient/p-2', true],
      ['Practitioner/pr-lead', undefined],
      ['Patient/p-5', false],
    ]);
  });
});
