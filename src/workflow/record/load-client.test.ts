import { expect, test } from 'vitest';
import { got } from '../../../test/support/clinic-steps.ts';
import { at, chart, heldClinic, hold } from '../../../test/support/held-clinic.ts';
import { localDate, patientId } from '../../domain/ids.ts';
import { done } from '../../domain/result.ts';
import { fault, faulty } from '../../gateway/fault.ts';
import type { FhirGateway } from '../../gateway/port.ts';
import { planFollowUps } from '../follow-up/plan-follow-ups.ts';
import { addAddendum } from './add-addendum.ts';
import { loadClient } from './load-client.ts';
import { loadRecord } from './load-record.ts';
import { olderNotes } from './notes.ts';
import { NOTES_AT_ONCE } from './queries.ts';

const TODAY = localDate('2026-11-24');

test('a client page holds memberships, notes in parts, attendance, goals, charges and tasks, in few round trips', async () => {
  const clinic = heldClinic({ sessions: 4, members: 3 });
  const id = at(clinic.members, 0);
  await hold(clinic, at(clinic.sessions, 0), '+++');
  await hold(clinic, at(clinic.sessions, 1), '-++');
  await chart(clinic, at(clinic.sessions, 2), 'e++');
  got(await planFollowUps(clinic.deps, at(clinic.sessions, 1), clinic.lead.id), 'planning');
  const adding = {
    ...{ sessionId: at(clinic.sessions, 0), patientId: id, kind: 'correction' as const, after: 0 },
    ...{ text: 'The handout was another one.', by: clinic.lead },
  };
  got(await addAddendum(clinic.deps, adding, () => Promise.resolve(done([]))), 'adding');
  let trips = 0;
  const gateway: FhirGateway = {
    ...clinic.gateway,
    batch: (queries) => {
      if (queries.length > 0) trips++;
      return clinic.gateway.batch(queries);
    },
  };
  const file = got(await loadClient({ ...clinic.deps, gateway }, id, TODAY), 'the client page');
  expect(trips).toBe(3);
  expect(file.unusable).toEqual([]);
  expect(file.patient.id).toBe(id);
  expect(file.memberships).toHaveLength(1);
  expect(file.memberships[0]).toMatchObject({ statusToday: 'active', group: { id: clinic.group } });

  expect(file.notes.map((one) => [one.note.kind, one.unchanged, one.addenda.length])).toEqual([
    ['absence', true, 0],
    ['progress', true, 1],
  ]);
  const progress = at(file.notes, 1);
  expect(progress.parts.shared.map((one) => one.kind)).toEqual(['content']);
  expect(progress.parts.own.map((one) => one.kind)).toContain('response');
  expect(progress.parts.facts.map((one) => one.kind)).toEqual(['session', 'membership']);
  expect(progress).toMatchObject({ groupId: clinic.group, charge: { status: 'billable' } });

  const [history] = file.attendance;
  expect(history?.cells.map((one) => one.status)).toEqual(['attended', 'no-show', 'excused', 'not-yet']);
  expect(history?.pattern).toMatchObject({ attended: 1, 'no-show': 1, excused: 1, minutes: 60 });
  expect(file.goals.some((one) => one.steps.some((step) => step.progress !== undefined))).toBe(true);
  expect(file.charges.items.map((one) => [one.code.code, one.status])).toEqual([
    ['no-fee', 'planned'],
    ['no-show', 'billable'],
    ['90853', 'billable'],
  ]);
  expect(file.charges.counts).toEqual({ planned: 1, billable: 2, 'not-billable': 0 });
  expect(file.tasks).toMatchObject([{ kind: 'follow-up', state: 'open', overdue: true }]);
  expect(file.next).toMatchObject([{ sessionId: at(clinic.sessions, 3), groupId: clinic.group }]);
});

test('notes come page by page, none twice and none left out', async () => {
  const clinic = heldClinic({ sessions: 1, members: 1 });
  const id = at(clinic.members, 0);
  await hold(clinic, at(clinic.sessions, 0));
  const [note] = clinic.gateway.of('Composition').filter((one) => one.subject?.reference === `Patient/${id}`);
  if (!note) throw new Error('There is no note.');
  // Years of notes: several signed at one and the same moment, where the pages meet too.
  for (let number = 1; number < 2 * NOTES_AT_ONCE + 3; number++) {
    const at = new Date(Date.UTC(2026, 0, 1) - Math.floor(number / 4) * 86_400_000).toISOString();
    await clinic.gateway.create({
      ...note,
      identifier: { ...note.identifier, value: `s${number}/${id}` },
      date: at,
      attester: [{ mode: 'legal', time: at, party: { reference: `Practitioner/${clinic.lead.id}` } }],
    });
  }
  const first = got(await loadClient(clinic.deps, id, TODAY), 'the client page');
  expect(first.notes).toHaveLength(NOTES_AT_ONCE);
  const seen = first.notes.map((one) => one.compositionId);
  let cursor = first.older;
  while (cursor) {
    const page = got(await olderNotes(clinic.deps, id, cursor), 'older notes');
    seen.push(...page.notes.map((one) => one.compositionId));
    cursor = page.older;
  }
  const all = clinic.gateway.of('Composition').filter((one) => one.subject?.reference === `Patient/${id}`);
  expect(seen).toHaveLength(all.length);
  expect(new Set(seen)).toEqual(new Set(all.map((one) => one.id)));
});

test('a patient who is not there is refused, one without any group has an empty page', async () => {
  const clinic = heldClinic({ sessions: 1, members: 1 });
  expect(await loadClient(clinic.deps, patientId('nobody'), TODAY)).toEqual({
    ok: false,
    refusal: { code: 'no-such-patient' },
  });
  await clinic.gateway.create({ resourceType: 'Patient', name: [{ family: 'Novak' }] });
  const [newcomer] = clinic.gateway.of('Patient').slice(-1);
  const file = got(await loadClient(clinic.deps, patientId(newcomer?.id ?? ''), TODAY), 'the client page');
  expect(file).toMatchObject({ memberships: [], notes: [], attendance: [], goals: [], next: [], tasks: [] });
});

test('rule 7: where a server refuses flags, the page says so and shows everything else', async () => {
  const clinic = heldClinic({ sessions: 1, members: 1 });
  await hold(clinic, at(clinic.sessions, 0));
  const gateway: FhirGateway = {
    ...clinic.gateway,
    batch: (queries) =>
      queries.some((one) => 'search' in one && one.search === 'Flag')
        ? Promise.resolve(faulty(fault('forbidden', 'yes')))
        : clinic.gateway.batch(queries),
  };
  const file = got(
    await loadClient({ ...clinic.deps, gateway }, at(clinic.members, 0), TODAY),
    'the client page',
  );
  expect(file.notes).toHaveLength(1);
  expect(file.flags).toEqual([]);
  expect(file.unusable).toMatchObject([{ resource: 'Flag' }]);
});

test('who takes no part in charting gets memberships, attendance and charges, and nothing clinical is asked for', async () => {
  const clinic = heldClinic({ sessions: 2, members: 2 });
  await hold(clinic, at(clinic.sessions, 0), '+-');
  const asked: string[] = [];
  const gateway: FhirGateway = {
    ...clinic.gateway,
    batch: (queries) => {
      for (const query of queries) asked.push('search' in query ? query.search : query.read);
      return clinic.gateway.batch(queries);
    },
  };
  const deps = { ...clinic.deps, gateway };
  const file = got(await loadClient(deps, at(clinic.members, 0), TODAY, { clinical: false }), 'the page');
  expect(file).toMatchObject({ notes: [], goals: [], tasks: [], flags: [], unusable: [] });
  expect(file.memberships).toHaveLength(1);
  expect(file.attendance[0]?.pattern.attended).toBe(1);
  expect(file.charges.items).toHaveLength(1);
  for (const type of ['Composition', 'DocumentReference', 'QuestionnaireResponse', 'Goal', 'Task', 'Flag'])
    expect(asked).not.toContain(type);
});

test('the newest notes stand alone for whoever reads the record, and who is not there is refused', async () => {
  const clinic = heldClinic({ sessions: 2, members: 1 });
  await hold(clinic, at(clinic.sessions, 0));
  const id = at(clinic.members, 0);
  const record = got(await loadRecord(clinic.deps, id), 'the record');
  const page = got(await loadClient(clinic.deps, id, TODAY), 'the client page');
  expect(record.patient).toEqual(page.patient);
  expect(record.notes).toEqual(page.notes);
  expect(await loadRecord(clinic.deps, patientId('nobody'))).toEqual({
    ok: false,
    refusal: { code: 'no-such-patient' },
  });
});
