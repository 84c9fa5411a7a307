import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aSpan } from '../../test/support/arbitraries.ts';
import { aNewMemberEncounter, aNewSessionEncounter } from '../../test/support/fhir-arbitraries.ts';
import { memberEncounterFromFhir, memberEncounterToFhir } from './member-encounter.ts';
import {
  sessionEncounterFromFhir,
  sessionEncounterToFhir,
  withActualTimes,
  withRevision,
  withSessionFinished,
} from './session-encounter.ts';
import { minutesOf } from './time.ts';

test("a session's Encounter is read back as it was written", () => {
  fc.assert(
    fc.property(aNewSessionEncounter, aSpan, (one, actual) => {
      const resource = { ...sessionEncounterToFhir(one), id: 'e' };
      const { id: session, groupId } = one.session;
      const value = { id: 'e', sessionId: session, groupId, revision: one.revision };
      expect(sessionEncounterFromFhir(resource)).toEqual({
        ok: true,
        value: { ...value, state: 'in-progress', start: one.start },
      });
      const finished = withSessionFinished(withRevision(resource, 77), actual);
      expect(sessionEncounterFromFhir(finished)).toEqual({
        ok: true,
        value: { ...value, revision: 77, state: 'finished', ...actual },
      });
    }),
  );
});

test("a change of a session's Encounter keeps what others keep in it", () => {
  const [one] = fc.sample(aNewSessionEncounter, 1);
  if (!one) throw new Error('no sample');
  const theirs = { url: 'https://clinic.example/x', valueString: 'theirs' };
  const written = sessionEncounterToFhir(one);
  const held = {
    ...written,
    priority: { text: 'theirs' },
    extension: [...(written.extension ?? []), theirs],
  };
  const changed = withActualTimes(withRevision(held, 9), { start: one.start });
  expect(changed.priority).toEqual(held.priority);
  expect(changed.extension).toHaveLength(2);
  expect(changed.extension).toContainEqual(theirs);
});

test("a member's Encounter is read back as it was written, and is this member's alone (rule 1)", () => {
  fc.assert(
    fc.property(aNewMemberEncounter, (one) => {
      const resource = memberEncounterToFhir(one);
      const { arrived, left, modality } = one.presence;
      expect(memberEncounterFromFhir(resource)).toEqual({
        ok: true,
        value: {
          ...one.key,
          arrived,
          left,
          virtual: modality !== 'in-person',
          minutes: minutesOf({ start: arrived, end: left }),
        },
      });
      expect(JSON.stringify(resource).match(/Patient\/[^"]+/g)).toEqual([`Patient/${one.key.patientId}`]);
    }),
  );
});

test("a member's Encounter with another patient than its entry's is refused", () => {
  const [one] = fc.sample(aNewMemberEncounter, 1);
  if (!one) throw new Error('no sample');
  const resource = { ...memberEncounterToFhir(one), subject: { reference: 'Patient/somebody-else' } };
  expect(memberEncounterFromFhir(resource)).toMatchObject({ ok: false, refusal: { resource: 'Encounter' } });
});
