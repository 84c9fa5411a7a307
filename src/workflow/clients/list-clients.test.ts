import { describe, expect, it } from 'vitest';
import { groupId } from '../../domain/ids.ts';
import {
  client,
  dbt,
  groupResource,
  membershipResource,
  practice,
  today,
} from '../../../test/support/practice-world.ts';
import { clientMemberships } from './client-memberships.ts';
import { listClients } from './list-clients.ts';
import { birthDatesIn } from './search-text.ts';

const pain = groupId('g-pain');
const seed = [
  groupResource(),
  groupResource({ id: pain, name: 'Living with pain', identifier: [] }),
  membershipResource(0),
  membershipResource(0, pain, { status: 'waitlist' }),
  membershipResource(1, dbt, { status: 'finished', period: { start: '2026-01-05', end: '2026-06-30' } }),
];

async function list(text: string, clients = 8) {
  const result = await listClients(practice(clients, seed).deps, { text, today });
  if (!result.ok) throw new Error(result.refusal.code);
  return {
    groups: result.value.groups.map((one) => one.group.initials),
    names: result.value.clients.map((one) => one.patient.name),
  };
}

describe('the client list', () => {
  it('has the groups on top, and beside each client the groups they belong to or wait for', async () => {
    const result = await listClients(practice(3, seed).deps, { today });
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.value.groups.map((one) => [one.group.initials, one.seats])).toEqual([
      ['DBT', { taken: 1, waiting: 0 }],
      ['LWP', { taken: 0, waiting: 1 }],
    ]);
    expect(result.value.clients.map((one) => [one.patient.shortName, one.groups])).toEqual([
      ['Chidi N.', []],
      [
        'Amara O.',
        [
          { groupId: dbt, initials: 'DBT', status: 'active' },
          { groupId: pain, initials: 'LWP', status: 'waitlisted' },
        ],
      ],
      ['Ben T.', []],
    ]);
  });

  it('is searched by name, initials, record number and birth date', async () => {
    expect((await list('okafor')).names).toEqual(['Amara Okafor', 'Hana Okafor']);
    expect((await list('okafor am')).names).toEqual(['Amara Okafor']);
    expect((await list('b.t.')).names).toEqual(['Ben Tran']);
    expect((await list('HO')).names).toEqual(['Hana Okafor']);
    expect((await list('MRN-1003')).names).toEqual(['Dee Whitfield']);
    expect((await list('1982-03-03')).names).toEqual(['Chidi Nwosu']);
    expect((await list('3/3/1982')).names).toEqual(['Chidi Nwosu']);
    expect((await list('zzz')).names).toEqual([]);
  });

  it('finds by letters inside a name, after those whose name begins so; by one or two letters at the beginning alone', async () => {
    expect((await list('itfield')).names).toEqual(['Dee Whitfield']);
    expect((await list('neill')).names).toEqual(['Farah O’Neill']);
    expect((await list('ra')).names).toEqual([]);
  });

  it('does without where the server will not search inside names', async () => {
    const { deps } = practice(8, seed);
    const strict: typeof deps = {
      ...deps,
      gateway: {
        ...deps.gateway,
        batch: (queries) =>
          JSON.stringify(queries).includes(':contains')
            ? Promise.resolve({
                ok: false as const,
                fault: { kind: 'invalid', status: 400, reached: 'yes', advice: 'No modifiers here.' },
              })
            : deps.gateway.batch(queries),
      },
    };
    const found = await listClients(strict, { text: 'okafor', today });
    expect(found.ok && found.value.clients.map((one) => one.patient.name)).toEqual([
      'Amara Okafor',
      'Hana Okafor',
    ]);
  });

  it('shows on top the groups that the text means', async () => {
    expect((await list('dbt')).groups).toEqual(['DBT']);
    expect((await list('pain')).groups).toEqual(['LWP']);
    expect((await list('okafor')).groups).toEqual([]);
  });

  it('never breaks a search by what somebody types', async () => {
    for (const text of ['a,b|c$d\\e', '%', 'O’Neill', "'; --", '1/1', '🙂', '  ']) await list(text);
    expect((await list('o’nei')).names).toEqual(['Farah O’Neill']);
  });

  it('is read page by page, the groups on the first one alone, everybody once', async () => {
    const { deps } = practice(120, seed);
    const names: string[] = [];
    const groups: number[] = [];
    let page: string | undefined;
    do {
      const result = await listClients(deps, { today, ...(page !== undefined && { page }) });
      if (!result.ok) throw new Error(result.refusal.code);
      names.push(...result.value.clients.map((one) => one.patient.id));
      groups.push(result.value.groups.length);
      page = result.value.next;
    } while (page !== undefined);
    expect(new Set(names).size).toBe(120);
    expect(names).toHaveLength(120);
    expect(groups).toEqual([2, 0, 0]);
  });

  it('says that there are more than a search shows', async () => {
    const result = await listClients(practice(850, seed).deps, { text: 'okafor', today });
    expect(result.ok && result.value.more).toBe(true);
  });
});

describe('a birth date', () => {
  it('is read as people write it, both ways where the order is not certain', () => {
    expect(birthDatesIn('1987-3-9')).toEqual(['1987-03-09']);
    expect(birthDatesIn('9.3.1987')).toEqual(['1987-03-09']);
    expect(birthDatesIn('3/9/1987')).toEqual(['1987-03-09', '1987-09-03']);
    expect(birthDatesIn('25/12/1987')).toEqual(['1987-12-25']);
    expect(birthDatesIn('2/30/1987')).toEqual([]);
    expect(birthDatesIn('1987')).toEqual([]);
  });
});

describe("a client's memberships", () => {
  it('are told over time, the newest first, with how often they came', async () => {
    const attended = (index: number) => ({
      resourceType: 'Encounter' as const,
      id: `e-${index}`,
      status: 'finished' as const,
      class: { code: 'AMB' },
      subject: { reference: 'Patient/p-1' },
      episodeOfCare: [{ reference: 'EpisodeOfCare/eoc-g-dbt-1' }],
      period: { start: `2026-02-0${index + 1}T18:00:00-06:00`, end: `2026-02-0${index + 1}T19:00:00-06:00` },
    });
    const again = membershipResource(1, pain);
    const { deps } = practice(3, [...seed, again, attended(0), attended(1)]);
    const result = await clientMemberships(deps, client(1), today);
    expect(
      result.ok &&
        result.value.map((one) => [one.group.initials, one.statusToday, one.attended, one.membership.end]),
    ).toEqual([
      ['LWP', 'active', 0, undefined],
      ['DBT', 'departed', 2, '2026-06-30'],
    ]);
  });

  it('are none for somebody who never was in a group', async () => {
    expect(await clientMemberships(practice(5, seed).deps, client(4), today)).toEqual({
      ok: true,
      value: [],
    });
  });
});
