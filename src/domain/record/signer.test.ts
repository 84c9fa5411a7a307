import { expect, test } from 'vitest';
import { aGroup, aMembership, aSession } from '../../../test/support/domain-examples.ts';
import { practitionerId } from '../ids.ts';
import { noteSigner } from './signer.ts';

const [ITO, REYES, ORTEGA] = ['ito', 'reyes', 'ortega'].map(practitionerId);
const byPrimary = aGroup({ memberNoteSigner: 'primary-clinician' });
const session = aSession();

function signer(...[group, membership, by]: [Parameters<typeof noteSigner>[0], string | undefined, string]) {
  const member =
    membership === undefined ? undefined : aMembership({ primaryClinician: practitionerId(membership) });
  return noteSigner(group, session, member, practitionerId(by));
}

test("the lead's signature is the note's where the group does not say otherwise", () => {
  expect(signer(aGroup(), 'ortega', 'ito')).toEqual({ signer: ITO, signsNow: true });
});

test('the primary clinician signs where the group says so', () => {
  expect(signer(byPrimary, 'ortega', 'ito')).toEqual({ signer: ORTEGA, signsNow: false });
});

test('a co-facilitator who is the primary clinician and signs the session signs this note with it', () => {
  expect(signer(byPrimary, 'reyes', 'reyes')).toEqual({ signer: REYES, signsNow: true });
});

test('without a primary clinician or a membership the lead signs', () => {
  expect(noteSigner(byPrimary, session, aMembership(), practitionerId('ito'))).toEqual({
    signer: ITO,
    signsNow: true,
  });
  expect(signer(byPrimary, undefined, 'ito')).toEqual({ signer: ITO, signsNow: true });
});

test("when a co-facilitator signs first, the note waits for the lead's signature", () => {
  expect(signer(aGroup(), undefined, 'reyes')).toEqual({ signer: ITO, signsNow: false });
});

test('of two leads either signs', () => {
  const [lead, other] = session.facilitators;
  if (!lead || !other) throw new Error('no facilitators');
  const two = aSession({ facilitators: [lead, { ...other, role: 'lead' }] });
  expect(noteSigner(aGroup(), two, undefined, other.practitioner.id)).toMatchObject({ signsNow: true });
});

test('a session without a lead is signed by whoever signs it', () => {
  const led = aSession({ facilitators: session.facilitators.filter((one) => one.role !== 'lead') });
  expect(noteSigner(aGroup(), led, undefined, practitionerId('reyes'))).toEqual({
    signer: REYES,
    signsNow: true,
  });
});
