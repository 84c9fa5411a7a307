import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anInstant, aPractitionerId } from '../../test/support/arbitraries.ts';
import { aMemberTask, aSessionTask, aState, someOutputs } from '../../test/support/fhir-arbitraries.ts';
import {
  isMemberTask,
  memberTaskFromFhir,
  memberTaskToFhir,
  withMemberSignature,
  withMemberTaskState,
} from './member-task.ts';
import {
  isSessionTask,
  sessionTaskFromFhir,
  sessionTaskToFhir,
  withSessionTaskState,
} from './session-task.ts';

test("a member's Task is read back as it was written: what was signed, and all that the writing needs", () => {
  fc.assert(
    fc.property(aMemberTask, (task) => {
      const resource = memberTaskToFhir(task);
      expect(memberTaskFromFhir(resource)).toEqual({ ok: true, value: task });
      expect([isMemberTask(resource), isSessionTask(resource)]).toEqual([true, false]);
    }),
  );
});

test('whatever state a Task comes to, what was signed stays, and so does what others keep in it', () => {
  fc.assert(
    fc.property(aMemberTask, aState, someOutputs, (task, state, outputs) => {
      const theirs = { type: { text: 'theirs' }, valueString: 'x' };
      const written = memberTaskToFhir(task);
      const held = { ...written, priority: 'urgent' as const, input: [theirs, ...(written.input ?? [])] };
      const stopped = withMemberTaskState(held, state);
      expect(memberTaskFromFhir(stopped)).toEqual({ ok: true, value: { ...task, state } });
      const done = withMemberTaskState(stopped, { status: 'written' }, outputs);
      expect(memberTaskFromFhir(done)).toEqual({
        ok: true,
        value: { ...task, state: { status: 'written' }, outputs },
      });
      expect(done).toMatchObject({ priority: 'urgent', input: held.input });
      expect('businessStatus' in done || 'statusReason' in done).toBe(false);
    }),
  );
});

test('the primary clinician who signs a waiting Task becomes the signer, and the rest of what was signed stays', () => {
  fc.assert(
    fc.property(aMemberTask, aPractitionerId, anInstant, (task, signer, signedAt) => {
      const waiting = memberTaskToFhir({ ...task, state: { status: 'awaiting-signature', owner: signer } });
      expect(memberTaskFromFhir(withMemberSignature(waiting, signer, signedAt))).toEqual({
        ok: true,
        value: { ...task, state: { status: 'open' }, frozen: { ...task.frozen, signer, signedAt } },
      });
    }),
  );
});

test("a session's Task is read back as it was written, and again with the record that it came to", () => {
  fc.assert(
    fc.property(aSessionTask, (task) => {
      const resource = sessionTaskToFhir(task);
      expect(sessionTaskFromFhir(resource)).toEqual({ ok: true, value: task });
      expect(isSessionTask(resource)).toBe(true);
      expect(
        sessionTaskFromFhir(withSessionTaskState(resource, { status: 'written' }, 'Composition/c')),
      ).toEqual({
        ok: true,
        value: { ...task, state: { status: 'written' }, composition: 'Composition/c' },
      });
    }),
  );
});

test('a Task that another program took up is still open; a cancelled one is none', () => {
  const [task] = fc.sample(aMemberTask, 1);
  if (!task) throw new Error('no sample');
  const open = memberTaskToFhir({ ...task, state: { status: 'open' } });
  const as = (status: 'in-progress' | 'on-hold' | 'cancelled') => memberTaskFromFhir({ ...open, status });
  expect(as('in-progress')).toMatchObject({ ok: true, value: { state: { status: 'open' } } });
  expect(as('on-hold')).toMatchObject({ ok: true, value: { state: { status: 'open' } } });
  expect(as('cancelled').ok).toBe(false);
});

test.each([
  'signer',
  'signed-at',
  'entry-digest',
  'group-note-digest',
  'participant-count',
  'group',
  'group-note',
])('a Task without %s is refused', (missing) => {
  const [task] = fc.sample(aMemberTask, 1);
  if (!task) throw new Error('no sample');
  const resource = memberTaskToFhir(task);
  const input = (resource.input ?? []).filter((one) => one.type.coding?.[0]?.code !== missing);
  expect(memberTaskFromFhir({ ...resource, input }).ok).toBe(false);
});

test('a Task of another patient than its entry names, or of another kind, is refused', () => {
  const [task] = fc.sample(aMemberTask, 1);
  const [session] = fc.sample(aSessionTask, 1);
  if (!task || !session) throw new Error('no sample');
  expect(
    memberTaskFromFhir({ ...memberTaskToFhir(task), for: { reference: 'Patient/somebody-else-' } }).ok,
  ).toBe(false);
  expect(memberTaskFromFhir(sessionTaskToFhir(session)).ok).toBe(false);
  expect(sessionTaskFromFhir(memberTaskToFhir(task)).ok).toBe(false);
});
