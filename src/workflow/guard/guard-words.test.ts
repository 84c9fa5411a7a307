import { expect, test } from 'vitest';
import { got, load } from '../../../test/support/clinic-steps.ts';
import { guardClinic, named } from '../../../test/support/guard-clinic.ts';
import { guardWords } from './guard-words.ts';

const PEOPLE = [named('Thandiwe', 'Okonkwo'), named('Bartholomew', 'Kowalczyk')];

async function clinicOf() {
  const clinic = guardClinic(PEOPLE);
  const { groupId } = (await load(clinic.deps, clinic.session)).session;
  const [patientId] = clinic.members;
  if (patientId === undefined) throw new Error('There is nobody.');
  return { ...clinic, groupId, patientId };
}

test('rule 1: a follow-up, a make-up task or a flag that names another member is found', async () => {
  const { deps, session, groupId, patientId } = await clinicOf();
  const said = { patientId, groupId, text: 'Left a message with Bartholomew, who drives Thandiwe.' };
  for (const kind of ['follow-up', 'make-up-work', 'flag'] as const)
    for (const sessionId of [session, undefined]) {
      const found = await guardWords(deps, { ...said, kind, ...(sessionId && { sessionId }) });
      expect(got(found, 'reading')).toMatchObject([
        { words: 'Bartholomew', severity: 'block', patientId, place: { part: 'addendum', fieldId: kind } },
      ]);
    }
});

test('words that name nobody, and none at all, pass', async () => {
  const { deps, groupId, patientId } = await clinicOf();
  for (const text of ['', '  ', 'Thandiwe rang back and will come on Thursday.'])
    expect(got(await guardWords(deps, { kind: 'flag', patientId, groupId, text }), 'reading')).toEqual([]);
});

test('the same words under a reason keep their key, and another kind of words has another', async () => {
  const { deps, groupId, patientId } = await clinicOf();
  const keyOf = async (kind: 'flag' | 'follow-up', text: string) =>
    got(await guardWords(deps, { kind, patientId, groupId, text }), 'reading').map((one) => one.key);
  expect(await keyOf('flag', 'Comes with Kowalczyk.')).toEqual(
    await keyOf('flag', 'Always comes with Kowalczyk.'),
  );
  expect(await keyOf('flag', 'Comes with Kowalczyk.')).not.toEqual(
    await keyOf('follow-up', 'Comes with Kowalczyk.'),
  );
});
