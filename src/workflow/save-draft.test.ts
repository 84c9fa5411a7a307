import { expect, test } from 'vitest';
import { got, signEverybody } from '../../test/support/clinic-steps.ts';
import { chartedSession, memberOf } from '../../test/support/one-session.ts';
import { watched } from '../../test/support/watched-gateway.ts';
import { MAX_FIELD } from '../domain/note/limits.ts';
import type { Answers } from '../domain/note/types.ts';
import { saveDraft } from './save-draft.ts';

const plan = (text: string): Answers => ({ 'entry.plan': { kind: 'text', text } });

async function anEntry() {
  const clinic = await chartedSession(2);
  const file = await clinic.file();
  const { entry } = memberOf(file, 0);
  if (!entry) throw new Error('There is no entry.');
  const now = async () => memberOf(await clinic.file(), 0).entry;
  return { ...clinic, template: file.template, entry, now };
}

test('a draft is saved over the version that it was read at, with who saved it', async () => {
  const { deps, template, entry, coFacilitator, now } = await anEntry();
  const saved = got(await saveDraft(deps, template, entry, plan('Phone coaching'), coFacilitator), 'saving');
  expect(saved).toMatchObject({ answers: plan('Phone coaching'), savedBy: coFacilitator, locked: false });
  expect(await now()).toEqual(saved);
});

test('a draft that a colleague has saved since is not overwritten: both texts are shown', async () => {
  const { deps, template, entry, lead, coFacilitator, now } = await anEntry();
  got(await saveDraft(deps, template, entry, plan('Theirs'), coFacilitator), 'saving');
  const refused = await saveDraft(deps, template, entry, plan('Mine'), lead.id);
  expect(refused).toMatchObject({
    ok: false,
    refusal: { code: 'conflict', theirs: { answers: plan('Theirs'), savedBy: coFacilitator } },
  });
  if (refused.ok || refused.refusal.code !== 'conflict') throw new Error('No conflict.');
  expect(await now()).toEqual(refused.refusal.theirs);
  got(await saveDraft(deps, template, refused.refusal.theirs, plan('Both'), lead.id), 'saving both');
  expect((await now())?.answers).toEqual(plan('Both'));
});

test('an own save whose answer was lost is no conflict', async () => {
  const { deps, gateway, template, entry, lead, now } = await anEntry();
  const flaky = watched(gateway);
  flaky.failNext('update', 'unavailable', 'after');
  const saved = got(
    await saveDraft({ ...deps, gateway: flaky }, template, entry, plan('Mine'), lead.id),
    'saving',
  );
  expect(flaky.calls).toEqual(['update', 'update', 'read']);
  expect(await now()).toEqual(saved);
});

test('rule 4: a draft that was signed since is locked, whatever an old page says', async () => {
  const { deps, session, template, entry, lead, now } = await anEntry();
  await signEverybody(deps, session, lead.id);
  const locked = await now();
  expect(await saveDraft(deps, template, entry, plan('Late'), lead.id)).toEqual({
    ok: false,
    refusal: { code: 'locked' },
  });
  expect(locked && (await saveDraft(deps, template, locked, plan('Late'), lead.id))).toEqual({
    ok: false,
    refusal: { code: 'locked' },
  });
  expect(await now()).toEqual(locked);
});

test('a text over the limit is refused, nothing of it is cut off, and what was there stays', async () => {
  const { deps, template, entry, lead, now } = await anEntry();
  const long = 'x'.repeat(MAX_FIELD + 1);
  expect(await saveDraft(deps, template, entry, plan(long), lead.id)).toEqual({
    ok: false,
    refusal: { code: 'too-long', field: 'entry.plan', length: MAX_FIELD + 1, max: MAX_FIELD },
  });
  expect(await now()).toEqual(entry);
  const whole = 'é'.repeat(MAX_FIELD);
  expect(got(await saveDraft(deps, template, entry, plan(whole), lead.id), 'saving').answers).toEqual(
    plan(whole),
  );
});

test('what others keep in a draft stays in it', async () => {
  const { deps, gateway, template, entry, lead, file } = await anEntry();
  const extension = [{ url: 'https://x.example/mood', valueInteger: 4 }];
  const item = [
    ...(entry.version.resource.item ?? []),
    { linkId: 'x.other', answer: [{ valueString: 'kept' }] },
  ];
  const foreign = { ...entry.version.resource, extension, item };
  await gateway.update(foreign, entry.version.versionId);
  const read = memberOf(await file(), 0).entry;
  if (!read) throw new Error('There is no entry.');
  const saved = got(await saveDraft(deps, template, read, plan('New'), lead.id), 'saving');
  expect(saved.version.resource.extension).toEqual(extension);
  expect(saved.version.resource.item).toContainEqual(item.at(-1));
});
