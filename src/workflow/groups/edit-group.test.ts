import { describe, expect, it } from 'vitest';
import { checkDetails, type Details } from '../../domain/group/details.ts';
import {
  groupResource,
  lead,
  losingAnswers,
  other,
  practice,
  room,
  today,
  tuesdays,
  dbt,
  sessionsOn,
} from '../../../test/support/practice-world.ts';
import { sessionId } from '../../domain/ids.ts';
import { cancelSession } from '../schedule/cancel-session.ts';
import { createSessions } from '../schedule/create-sessions.ts';
import { clinicChoices } from './choices.ts';
import { createGroup } from './create-group.ts';
import { archiveGroup, editGroup, reviveGroup } from './edit-group.ts';
import { listGroups } from './list-groups.ts';
import { loadGroup } from './load-group.ts';

const details: Details = {
  name: ' Évening “Process” Group ',
  initials: 'EPG',
  kind: 'process',
  enrollment: 'closed',
  capacity: 8,
  defaultCharge: { system: 'http://www.ama-assn.org/go/cpt', code: '90853' },
  defaultMinutes: 75,
  defaultTime: { hour: 18, minute: 30 },
  defaultPlace: room.id,
  template: 'https://groupwork.dev/fhir/Questionnaire/process|1.0.0',
  memberNoteSigner: 'primary-clinician',
  facilitators: [
    { practitionerId: lead, role: 'lead' },
    { practitionerId: other, role: 'observer' },
  ],
};

async function made(deps = practice(2).deps) {
  const id = await createGroup(deps, { request: 'form-1', details });
  if (!id.ok) throw new Error(id.refusal.code);
  const file = await loadGroup(deps, id.value, today);
  if (!file.ok) throw new Error(file.refusal.code);
  return file.value;
}

describe('a group', () => {
  it('is read as it was made: kind, places, code, length, time, place, template and facilitators', async () => {
    const file = await made();
    const { facilitators, name, ...rest } = details;
    expect(file.group).toMatchObject({ ...rest, name: name.trim(), active: true });
    expect(file.place).toEqual(room);
    expect(file.facilitators.map((one) => [one.practitioner.name, one.role])).toEqual([
      ['Kei Ito', 'lead'],
      ['Marisol Reyes', 'observer'],
    ]);
    expect(facilitators).toHaveLength(file.facilitators.length);
    expect(file.seats).toEqual({ taken: 0, left: 8, waiting: 0 });
  });

  it('lists no members (rule 1)', async () => {
    const world = practice(2);
    await made(world.deps);
    expect(world.gateway.of('Group')[0]).not.toHaveProperty('member');
    expect(JSON.stringify(world.gateway.of('CareTeam'))).not.toContain('Patient/');
  });

  it('is made once, though the answer was lost and the button pressed again', async () => {
    const world = practice(2);
    const shaky = { ...world.deps, gateway: losingAnswers(world.deps.gateway, [0]) };
    const first = await createGroup(shaky, { request: 'form-1', details });
    expect(await createGroup(world.deps, { request: 'form-1', details })).toEqual(first);
    expect(world.gateway.of('Group')).toHaveLength(1);
    expect(world.gateway.of('CareTeam')).toHaveLength(1);
  });

  it('is edited in place, and whatever else the clinic keeps in it stays', async () => {
    const own = { url: 'https://example.org/billing-unit', valueString: '17' };
    const world = practice(2, [groupResource({ extension: [own] })]);
    const file = await loadGroup(world.deps, dbt, today);
    if (!file.ok) throw new Error(file.refusal.code);
    const { capacity: _none, ...unlimited } = details;
    const edited = await editGroup(world.deps, file.value, {
      ...unlimited,
      facilitators: [{ practitionerId: other, role: 'lead' }],
    });
    expect(edited.ok && edited.value.group.capacity).toBeUndefined();
    expect(edited.ok && edited.value.facilitators.map((one) => one.practitioner.id)).toEqual([other]);
    expect(world.gateway.of('Group')[0]?.extension).toContainEqual(own);
  });

  it('refuses a change on top of a version that somebody else has changed', async () => {
    const world = practice(2, [groupResource()]);
    const file = await loadGroup(world.deps, dbt, today);
    if (!file.ok) throw new Error(file.refusal.code);
    await editGroup(world.deps, file.value, details);
    expect(await editGroup(world.deps, file.value, details)).toEqual({
      ok: false,
      refusal: { code: 'conflict' },
    });
  });

  it('is archived only when no session is to be held any more, and can be taken up again', async () => {
    const world = practice(2, [groupResource()]);
    await createSessions(world.deps, tuesdays(1));
    const file = await loadGroup(world.deps, dbt, today);
    if (!file.ok) throw new Error(file.refusal.code);
    expect(await archiveGroup(world.deps, file.value)).toEqual({
      ok: false,
      refusal: { code: 'has-sessions', starts: ['2026-10-27T18:00:00-05:00'] },
    });
    const session = sessionId(sessionsOn(world.gateway)[0]?.id ?? '');
    await cancelSession(world.deps, { session, scope: 'this', reason: 'holiday', by: lead });
    const archived = await archiveGroup(world.deps, file.value);
    if (!archived.ok) throw new Error(archived.refusal.code);
    expect(await listGroups(world.deps, today)).toEqual({ ok: true, value: [] });
    const old = await listGroups(world.deps, today, { archived: true });
    expect(old.ok && old.value).toHaveLength(1);
    const back = await reviveGroup(world.deps, archived.value);
    expect(back.ok && back.value.group.active).toBe(true);
  });

  it('tells everything that is wrong with its details at once', () => {
    expect(
      checkDetails({
        ...details,
        name: ' ',
        initials: 'DIALECTICAL',
        capacity: 0,
        defaultMinutes: 1.5,
        template: '',
        facilitators: [
          { practitionerId: lead, role: 'observer' },
          { practitionerId: lead, role: 'supervisor' },
        ],
      }),
    ).toEqual([
      'no-name',
      'initials-too-long',
      'bad-capacity',
      'bad-minutes',
      'no-lead',
      'same-person-twice',
      'no-template',
    ]);
    const leads = details.facilitators.map((one) => ({ ...one, role: 'lead' as const }));
    expect(checkDetails({ ...details, initials: '', facilitators: leads })).toEqual([
      'no-initials',
      'two-leads',
    ]);
  });

  it('tells its next session in the list', async () => {
    const world = practice(1, [groupResource()]);
    await createSessions(world.deps, tuesdays(2));
    const list = await listGroups(world.deps, today);
    expect(list.ok && list.value[0]?.nextSession).toMatchObject({
      start: '2026-10-27T18:00:00-05:00',
      timeZone: 'America/Chicago',
    });
  });
});

describe('what a form offers', () => {
  it('is the clinic’s places with their zones, its clinicians and its templates', async () => {
    const choices = await clinicChoices(practice(0).deps);
    if (!choices.ok) throw new Error(choices.refusal.code);
    const { places, practitioners, templates } = choices.value;
    expect(places.map((one) => [one.name, one.timeZone, one.virtual])).toEqual([
      ['Elm Street', 'America/Chicago', false],
      ['River Road', 'America/New_York', false],
      ['Video visit', 'America/Chicago', true],
    ]);
    expect(practitioners.map((one) => one.name)).toEqual(['Kei Ito', 'Marisol Reyes']);
    expect(templates).toHaveLength(3);
  });

  it('offers nobody whose roles are at the desk alone, unless they have a credential; everybody where roles cannot be read', async () => {
    const at = (id: string, text: string) => ({
      resourceType: 'PractitionerRole' as const,
      practitioner: { reference: `Practitioner/${id}` },
      code: [{ text }],
    });
    const person = (id: string, text: string, credential?: string) => ({
      resourceType: 'Practitioner' as const,
      ...{ id, name: [{ text }] },
      ...(credential && { qualification: [{ code: { text: credential } }] }),
    });
    const desk = person('pr-desk', 'Dolores Whitfield');
    const { deps } = practice(0, [desk, person('pr-both', 'Zoe Hall', 'LCSW')]);
    for (const role of [at('pr-desk', 'Front desk'), at(lead, 'Psychologist'), at('pr-both', 'Scheduler')])
      await deps.gateway.create(role);
    const offered = async (from: typeof deps) => {
      const choices = await clinicChoices(from);
      if (!choices.ok) throw new Error(choices.refusal.code);
      return choices.value.practitioners.map((one) => [one.name, one.offered]);
    };
    expect(await offered(deps)).toEqual([
      ['Dolores Whitfield', false],
      ['Kei Ito', true],
      ['Marisol Reyes', true],
      ['Zoe Hall', true],
    ]);
    const { gateway, clock } = deps;
    const forbidden = {
      ok: false,
      fault: { kind: 'forbidden', reached: 'no', advice: 'Not with these scopes.' },
    } as const;
    const closed = {
      ...gateway,
      batch: async (queries: Parameters<typeof gateway.batch>[0]) =>
        queries.some((one) => 'search' in one && one.search === 'PractitionerRole')
          ? forbidden
          : gateway.batch(queries),
    };
    expect((await offered({ gateway: closed, clock })).every(([, yes]) => yes)).toBe(true);
  });
});
