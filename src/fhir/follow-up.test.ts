import type { Appointment } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { validateAgainstProfiles } from '../../test/profiles/validate.ts';
import {
  aDay,
  aKey,
  anId,
  anInstant,
  aPatientId,
  aPractitionerId,
  written,
} from '../../test/support/arbitraries.ts';
import { FOLLOW_UP_KINDS, FOLLOW_UP_OUTCOMES, MAKE_UP_OUTCOMES } from '../domain/attendance/follow-up.ts';
import { ABSENCE_STATUSES } from '../domain/attendance/history.ts';
import { checkPolicy, DEFAULT_POLICY } from '../domain/attendance/policy.ts';
import { groupId } from '../domain/ids.ts';
import { addendaIn, withAddendum } from './addendum.ts';
import { attendancePolicyIn, withAttendancePolicy } from './attendance-policy.ts';
import { contactToFhir } from './communication.ts';
import { curriculumFromFhir, curriculumToFhir, topicsIn, withCurriculum, withTopics } from './curriculum.ts';
import { flagFromFhir, flagToFhir, withCleared } from './flag.ts';
import {
  absenceTasksIn,
  followUpFromFhir,
  followUpToFhir,
  withAbsenceTask,
  withEnding,
  type NewFollowUp,
} from './follow-up.ts';

const aGroupId = anId.map(groupId);

const aNewFollowUp: fc.Arbitrary<NewFollowUp> = fc.record({
  key: aKey,
  kind: fc.constantFrom(...FOLLOW_UP_KINDS),
  groupId: aGroupId,
  what: written,
  due: aDay,
  owner: aPractitionerId,
  requester: aPractitionerId,
  authoredOn: anInstant,
  topics: fc.array(anId, { maxLength: 3 }),
  absence: anId.map((id) => `Appointment/${id}` as const),
});

const anEnding = fc.record({
  state: fc.constantFrom('done' as const, 'dropped' as const),
  outcome: fc.constantFrom(...FOLLOW_UP_OUTCOMES, ...MAKE_UP_OUTCOMES),
  words: written,
  on: aDay,
  by: aPractitionerId,
  at: anInstant,
});

test('a follow-up is read back as it was written, open and ended, and fits its profile', () => {
  fc.assert(
    fc.property(aNewFollowUp, anEnding, (one, ending) => {
      const task = followUpToFhir(one);
      const { absence: _absence, ...said } = one;
      expect(followUpFromFhir(task)).toEqual({ ok: true, value: { ...said, state: 'open' } });
      const ended = withEnding(task, ending);
      expect(followUpFromFhir(ended)).toMatchObject({
        ok: true,
        value: { state: ending.state, outcome: ending.outcome, doneOn: ending.on, words: ending.words },
      });
      expect([...validateAgainstProfiles(task), ...validateAgainstProfiles(ended)]).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('rule 1: a follow-up of one patient that carries the key of another is refused', () => {
  fc.assert(
    fc.property(aNewFollowUp, aPatientId, (one, other) => {
      fc.pre(other !== one.key.patientId);
      const task = { ...followUpToFhir(one), for: { reference: `Patient/${other}` } };
      expect(followUpFromFhir(task)).toMatchObject({ ok: false, refusal: { code: 'unusable' } });
    }),
  );
});

test('a flag is read back as it was raised and as it was cleared, and fits its profile', () => {
  const aFlag = fc.record({
    groupId: aGroupId,
    patientId: aPatientId,
    words: written,
    raised: aDay,
    by: aPractitionerId,
  });
  fc.assert(
    fc.property(aFlag, (flag) => {
      const resource = flagToFhir(flag);
      expect(flagFromFhir(resource)).toEqual({ ok: true, value: { ...flag, active: true } });
      const cleared = withCleared(resource, flag.raised);
      expect(flagFromFhir(cleared)).toEqual({
        ok: true,
        value: { ...flag, active: false, cleared: flag.raised },
      });
      const other = { ...resource, subject: { reference: 'Patient/somebody-else' } };
      expect(flagFromFhir(other).ok).toBe(false);
      expect([...validateAgainstProfiles(resource), ...validateAgainstProfiles(cleared)]).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a message to a member fits its profile and goes to nobody else', () => {
  const contact = { patientId: aPatientId, by: aPractitionerId, on: aDay, words: written };
  fc.assert(
    fc.property(fc.record(contact), (one) => {
      const message = contactToFhir({ ...one, task: 'Task/t' });
      expect(message.recipient).toEqual([message.subject]);
      expect(validateAgainstProfiles(message)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('a curriculum is read back as it was written, and editing it keeps what others put in it', () => {
  const aTopic = fc.record(
    {
      id: fc.stringMatching(/^topic-[1-9]$/),
      title: written,
      summary: written,
      materials: fc.array(written),
    },
    { requiredKeys: ['id', 'title', 'materials'] },
  );
  const topics = fc.uniqueArray(aTopic, { minLength: 1, maxLength: 4, selector: (one) => one.id });
  fc.assert(
    fc.property(aGroupId, written, topics, (id, title, all) => {
      const curriculum = { title, topics: all };
      const resource = curriculumToFhir({ groupId: id, url: 'urn:uuid:1', curriculum });
      expect(curriculumFromFhir(resource)).toEqual({ ok: true, value: curriculum });
      expect(validateAgainstProfiles(resource)).toEqual([]);
      const others = resource.action?.map((action) => ({ ...action, textEquivalent: 'Of others.' })) ?? [];
      const edited = withCurriculum({ ...resource, action: others, publisher: 'They' }, curriculum);
      expect(edited).toMatchObject({ version: '2', publisher: 'They' });
      expect(edited.action?.every((action) => action.textEquivalent === 'Of others.')).toBe(true);
    }),
    { numRuns: 40 },
  );
});

test('a policy stands in its group as it was set; a broken one is the default', () => {
  const aPolicy = fc
    .record({
      window: fc.integer({ min: 1, max: 52 }),
      misses: fc.integer({ min: 1, max: 52 }),
      counts: fc.subarray([...ABSENCE_STATUSES], { minLength: 1 }),
      followUpDays: fc.nat(60),
      followUpFor: fc.subarray([...ABSENCE_STATUSES]),
    })
    .filter((one) => checkPolicy(one).ok);
  const group = { resourceType: 'Group', type: 'person', actual: true } as const;
  fc.assert(
    fc.property(aPolicy, (policy) => {
      const other = { url: 'https://example.org/other', valueString: 'kept' };
      const written = withAttendancePolicy({ ...group, extension: [other] }, policy);
      expect(attendancePolicyIn(written)).toEqual(policy);
      expect(written.extension?.[0]).toEqual(other);
      const twice = withAttendancePolicy(written, policy);
      expect(twice).toEqual(written);
      const [first, policyExtension] = written.extension ?? [];
      const { extension: parts = [] } = policyExtension ?? {};
      const broken = { url: policyExtension?.url ?? '', extension: parts.slice(1) };
      expect(attendancePolicyIn({ ...written, extension: [first ?? other, broken] })).toEqual(DEFAULT_POLICY);
    }),
  );
  expect(attendancePolicyIn(group)).toEqual(DEFAULT_POLICY);
});

test('topics and tasks stand in Appointments beside what others keep there', () => {
  const other = { url: 'https://example.org/other', valueString: 'kept' };
  const bare: Appointment = {
    resourceType: 'Appointment',
    status: 'noshow',
    participant: [{ status: 'accepted' }],
    extension: [other],
  };
  expect(topicsIn(withTopics(withTopics(bare, ['a']), ['b', 'c']))).toEqual(['b', 'c']);
  expect(withTopics(withTopics(bare, ['a']), [])).toEqual(bare);
  const tasked = withAbsenceTask(withAbsenceTask(bare, 'Task/1'), 'Task/2');
  expect(absenceTasksIn(tasked)).toEqual(['Task/1', 'Task/2']);
  expect(tasked.extension?.[0]).toEqual(other);
});

test('rule 4: addenda are told in order by a completed Task, and by no other', () => {
  const task = { resourceType: 'Task', intent: 'order', status: 'completed' } as const;
  const output = [{ type: { text: 'Composition' }, valueReference: { reference: 'Composition/note' } }];
  const twice = withAddendum(withAddendum({ ...task, output }, 'Composition/a'), 'Composition/b');
  expect(addendaIn(twice)).toEqual(['Composition/a', 'Composition/b']);
  expect(twice.output?.[0]).toEqual(output[0]);
  expect(() => withAddendum({ ...task, status: 'requested' }, 'Composition/a')).toThrow('rule 4');
});
