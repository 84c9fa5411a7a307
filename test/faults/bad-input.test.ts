import type {
  Composition,
  DocumentReference,
  EpisodeOfCare,
  Questionnaire,
  Resource,
} from '@medplum/fhirtypes';
import { afterEach, describe, expect, test } from 'vitest';
import { wholeSession } from '../../src/domain/attendance/roster.ts';
import type { Attendance } from '../../src/domain/attendance/types.ts';
import { cleanText } from '../../src/domain/note/clean-text.ts';
import { MAX_FIELD } from '../../src/domain/note/limits.ts';
import { patientId } from '../../src/domain/ids.ts';
import { memberDocumentFromFhir } from '../../src/fhir/member-document.ts';
import { addWalkIn, openSession } from '../../src/workflow/open-session.ts';
import { loadSession } from '../../src/workflow/load-session.ts';
import { review } from '../../src/workflow/review.ts';
import { signSession } from '../../src/workflow/sign-session.ts';
import { startPlannedServer, type PlannedServer } from '../support/charted-server.ts';
import { entryAnswers, groupNoteAnswers } from '../support/chart-answers.ts';
import {
  chartAndWriteEverybody,
  got,
  overridesFor,
  quickClock,
  type Charting,
} from '../support/clinic-steps.ts';
import { HARD_TEXTS } from '../support/hard-text.ts';
import { stored } from '../support/rewindable.ts';
import { unwhole } from '../support/whole-session.ts';
import { active, parseXhtml } from '../support/xhtml.ts';

let planned: PlannedServer;
const start = async (...given: Parameters<typeof startPlannedServer>) => {
  planned = await startPlannedServer(...given);
  return { gateway: planned.direct(), clock: quickClock() };
};
afterEach(() => planned.close());

const all = () => stored(planned.server.store);
const of = <T extends Resource>(type: T['resourceType']) =>
  all().filter((one): one is T => one.resourceType === type);
const write = (deps: Awaited<ReturnType<typeof start>>, charting: Charting = {}) =>
  chartAndWriteEverybody(deps, planned.session, planned.lead, charting);
const notes = () =>
  of<Composition>('Composition').filter((one) => one.subject?.reference?.startsWith('Patient/'));
const there: Charting['attendance'] = (_member, _index, { session }) => wholeSession(session);
const missed = (): Attendance => ({ status: 'no-show', notice: 'none' });

describe('who is there', () => {
  test('a walk-in without any membership gets a whole record, without an episode', async () => {
    const deps = await start(2, (resources) => [
      ...resources,
      { resourceType: 'Patient', id: 'walk-in', name: [{ family: 'Ó Dálaigh', given: ['Niamh'] }] },
    ]);
    const opened = got(await openSession(deps, planned.session, planned.lead), 'opening');
    got(await addWalkIn(deps, opened, patientId('walk-in'), planned.lead), 'walking in');
    const file = await write(deps, { attendance: there });
    expect(file.members.map((one) => one.task?.state.status)).toEqual(['written', 'written', 'written']);
    const [encounter] = all().filter(
      (one) => one.resourceType === 'Encounter' && one.subject?.reference === 'Patient/walk-in',
    );
    expect(encounter).toMatchObject({ status: 'finished' });
    expect(encounter).not.toHaveProperty('episodeOfCare');
  });

  test('a member who has left, and had been booked before, is on the roster and gets a record', async () => {
    const deps = await start(2, departedFirst);
    const gone = of<EpisodeOfCare>('EpisodeOfCare').find((one) => one.status === 'finished');
    const reference = gone?.patient.reference ?? '';
    expect(got(await loadSession(deps, planned.session), 'loading').members).toHaveLength(1);
    await planned.server.client.create({
      resourceType: 'Appointment',
      status: 'booked',
      start: '2026-11-24T08:00:00-07:00',
      end: '2026-11-24T09:00:00-07:00',
      supportingInformation: [{ reference: `Appointment/${planned.session}` }],
      participant: [{ actor: { reference }, status: 'accepted' }],
    });
    const file = await write(deps);
    expect(file.members.map((one) => one.task?.state.status)).toEqual(['written', 'written']);
  });

  test('a session without members cannot be signed, whatever the reason', async () => {
    const deps = await start(1, (resources) =>
      resources.filter((one) => one.resourceType !== 'EpisodeOfCare'),
    );
    const file = got(await openSession(deps, planned.session, planned.lead), 'opening');
    const before = planned.history.mark();
    const overrides = [...overridesFor(file), { check: 'no-members', reason: 'Nobody came' }];
    const signed = await signSession(deps, file, { by: planned.lead, members: [], overrides });
    expect(signed).toMatchObject({
      refusal: { code: 'findings', findings: [{ id: 'no-members', overridable: false }] },
    });
    expect(planned.history.mark()).toBe(before);
  });

  test('rule 6: where all are absent, each has an absence note and none an Encounter', async () => {
    const deps = await start(3);
    const file = await write(deps, { attendance: missed });
    expect(file.session.state).toBe('closed');
    expect(notes()).toHaveLength(3);
    expect(notes().every((one) => one.encounter === undefined)).toBe(true);
    expect(all().filter((one) => one.resourceType === 'Encounter')).toHaveLength(1);
  });

  test('one attendee alone is told of, as no group service can be billed for one, and is written', async () => {
    const deps = await start(3);
    const alone: Charting['attendance'] = (_member, index, { session }) =>
      index === 0 ? wholeSession(session) : missed();
    const file = await write(deps, { attendance: alone });
    expect(review(file).findings.map((one) => one.id)).toContain('C9');
    expect(file.members.every((one) => one.task?.state.status === 'written')).toBe(true);
  });

  test('a clinic’s own Group.member is neither needed nor touched', async () => {
    const deps = await start(2, (resources) =>
      resources.map((one) => (one.resourceType === 'Group' ? { ...one, member: membersOf(resources) } : one)),
    );
    await write(deps);
    const versions = [...planned.server.store.repository.tables.allVersions('Group')];
    expect(versions).toHaveLength(1);
    expect(versions[0]?.resource).toMatchObject({ member: { length: 2 } });
  });
});

function departedFirst(resources: readonly Resource[]): readonly Resource[] {
  let departed = 0;
  return resources.map((one) =>
    one.resourceType === 'EpisodeOfCare' && departed++ === 0
      ? { ...one, status: 'finished', period: { ...one.period, end: '2026-11-20' } }
      : one,
  );
}

function membersOf(resources: readonly Resource[]) {
  return resources
    .filter((one) => one.resourceType === 'Patient')
    .map((one) => ({ entity: { reference: `Patient/${one.id ?? ''}` } }));
}

test('a template that asks for what cannot be charted is refused by its items, and nothing is written', async () => {
  const deps = await start(1, (resources) => resources.map(otherTemplate));
  const template: Questionnaire = {
    resourceType: 'Questionnaire',
    status: 'active',
    url: 'https://x.example/Questionnaire/own',
    version: '1',
    title: 'Own style',
    item: [
      {
        linkId: 'shared',
        type: 'group',
        item: [{ linkId: 'shared.scan', type: 'attachment', text: 'Scan' }],
      },
    ],
  };
  await planned.server.client.create(template);
  const before = planned.history.mark();
  const opened = await openSession(deps, planned.session, planned.lead);
  expect(opened).toMatchObject({ ok: false, refusal: { code: 'unsupported-template', title: 'Own style' } });
  expect(planned.history.mark()).toBe(before);
});

function otherTemplate(resource: Resource): Resource {
  if (resource.resourceType !== 'Group') return resource;
  const extension = resource.extension?.map((one) =>
    one.valueCanonical ? { ...one, valueCanonical: 'https://x.example/Questionnaire/own|1' } : one,
  );
  return { ...resource, ...(extension && { extension }) };
}

/** Everything that can be read in a narrative or a page. */
function narrativesIn(resource: Resource): readonly string[] {
  if (resource.resourceType === 'Composition')
    return (resource.section ?? []).flatMap((one) => one.text?.div ?? []);
  if (resource.resourceType !== 'DocumentReference') return [];
  const document = memberDocumentFromFhir(resource);
  return document.ok && document.value.html ? [document.value.html.replace('<!DOCTYPE html>', '')] : [];
}

const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
const NASTY = [
  ...HARD_TEXTS,
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">here</a>',
  '&lt;script&gt;',
  '<![CDATA[x]]>',
];

describe('what is written', () => {
  test('texts of 100,000 characters in the shared part and in an entry stand whole in every record', async () => {
    const deps = await start(2);
    const words = (seed: string) =>
      `${seed} `.repeat(Math.ceil(MAX_FIELD / (seed.length + 1))).slice(0, MAX_FIELD - 1) + '.';
    const [shared, entry] = [words('breathing'), words('anchor')];
    await write(deps, {
      attendance: there,
      groupNote: ({ template }) => ({
        ...groupNoteAnswers(template),
        'shared.content': { kind: 'text', text: shared },
      }),
      entry: ({ goals }, index, { template }) => ({
        ...entryAnswers(template, goals, { status: 'unknown' }, index),
        'entry.plan': { kind: 'text', text: entry },
      }),
    });
    const documents = of<DocumentReference>('DocumentReference').map((one) => memberDocumentFromFhir(one));
    expect(documents).toHaveLength(2);
    for (const document of documents) {
      if (!document.ok) throw new Error(document.refusal.reason);
      expect(squeezed(document.value.text).includes(squeezed(shared))).toBe(true);
      expect(squeezed(document.value.text).includes(squeezed(entry))).toBe(true);
    }
  });

  test('any text is written faithfully, and every narrative is well-formed and inert', async () => {
    const deps = await start(2);
    const text = NASTY.join('\n');
    await write(deps, {
      attendance: there,
      groupNote: ({ template }) => ({
        ...groupNoteAnswers(template),
        'shared.content': { kind: 'text', text },
      }),
      entry: ({ goals }, index, { template }) => ({
        ...entryAnswers(template, goals, { status: 'unknown' }, index),
        'entry.response': { kind: 'text', text },
      }),
    });
    const narratives = all().flatMap(narrativesIn);
    expect(narratives.length).toBeGreaterThan(20);
    for (const narrative of narratives) expect(active(parseXhtml(narrative))).toEqual([]);
    const wanted = NASTY.map((one) => squeezed(cleanText(one).text)).filter((one) => one !== '');
    for (const resource of of<DocumentReference>('DocumentReference')) {
      const document = memberDocumentFromFhir(resource);
      if (!document.ok) throw new Error(document.refusal.reason);
      const plain = squeezed(document.value.text);
      const page = squeezed(parseXhtml((document.value.html ?? '').replace('<!DOCTYPE html>', '')).text);
      expect(wanted.filter((one) => !plain.includes(one))).toEqual([]);
      expect(wanted.filter((one) => !page.includes(one))).toEqual([]);
    }
  });

  test('what was charted with hard texts is signed and written whole', async () => {
    const deps = await start(3);
    const file = await write(deps, {
      entry: ({ goals, patient }, index, { template }) => {
        const usual = entryAnswers(template, goals, { status: 'unknown' }, index);
        return {
          ...usual,
          'entry.response': { kind: 'text', text: `${patient.id} ${NASTY[index * 5 + 3] ?? ''}` },
        };
      },
    });
    expect(unwhole(all(), file)).toEqual([]);
  });
});
