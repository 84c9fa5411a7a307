import {
  OperationOutcomeError,
  validateTypedValue,
  type TypedValue,
  type TypedValueWithPath,
} from '@medplum/core';
import type {
  Coding,
  Extension,
  OperationOutcomeIssue,
  Resource,
  StructureDefinition,
} from '@medplum/fhirtypes';
import { BASE, extensions, profiles } from './definitions.ts';
import { checkSlices } from './slices.ts';
import { isMember, isOwnCode } from './terminology.ts';

/** One thing wrong with a resource. `against` is the profile's url, or `R4`. */
export interface ProfileIssue {
  readonly against: string;
  readonly text: string;
}

/**
 * Everything that is wrong with a resource by R4 and by every profile of ours in its `meta.profile`: structure,
 * cardinalities, fixed values, invariants, types of references, slices, extensions, and required bindings as far as
 * R4's definitions and our own code systems tell. An empty list means valid.
 *
 * Profiles of others are passed over; a profile or extension under our own base that does not exist is an issue.
 *
 * @example expect(validateAgainstProfiles(memberNote)).toEqual([]);
 */
export function validateAgainstProfiles(resource: Resource): readonly ProfileIssue[] {
  const claimed = resource.meta?.profile ?? [];
  return [
    ...issuesOf('R4', validated({ type: resource.resourceType, value: resource })),
    ...claimed.flatMap((url) => profileIssues(resource, url)),
    ...within(resource).flatMap((part) => extensionIssues(resource, part)),
    ...within(resource).flatMap(codingIssues),
  ];
}

function issuesOf(against: string, texts: readonly string[]): ProfileIssue[] {
  return texts.map((text) => ({ against, text }));
}

function profileIssues(resource: Resource, url: string): ProfileIssue[] {
  const profile = profiles.get(url);
  if (!profile) return url.startsWith(BASE) ? issuesOf(url, ['There is no such profile']) : [];
  if (profile.type !== resource.resourceType) return issuesOf(url, [`It is a profile of ${profile.type}`]);
  const value = { type: resource.resourceType, value: resource };
  return issuesOf(url, [...validated(value, profile), ...checkSlices(profile, resource)]);
}

function validated(value: TypedValue, profile?: StructureDefinition): string[] {
  const tokens: Record<string, TypedValueWithPath[]> = {};
  const found = [...medplumIssues(value, tokens, profile), ...bindingIssues(tokens)];
  return [...new Set(found)];
}

function medplumIssues(
  value: TypedValue,
  tokens: Record<string, TypedValueWithPath[]>,
  profile: StructureDefinition | undefined,
): string[] {
  try {
    return validateTypedValue(value, { collect: { tokens }, ...(profile && { profile }) }).map(words);
  } catch (thrown) {
    if (thrown instanceof OperationOutcomeError) return thrown.outcome.issue.map(words);
    throw thrown;
  }
}

function words(issue: OperationOutcomeIssue): string {
  return `${issue.expression?.join(', ') ?? '?'}: ${issue.details?.text ?? issue.diagnostics ?? issue.code}`;
}

function bindingIssues(tokens: Readonly<Record<string, readonly TypedValueWithPath[]>>): string[] {
  return Object.entries(tokens).flatMap(([valueSet, values]) =>
    values
      .filter(({ value }) => !isMember(valueSet, value))
      .map(({ path, value }) => `${path}: ${JSON.stringify(value)} is not in the value set ${valueSet}`),
  );
}

function extensionIssues(resource: Resource, part: object): ProfileIssue[] {
  const list = 'extension' in part && Array.isArray(part.extension) ? (part.extension as Extension[]) : [];
  return list.flatMap((one) => {
    const { url } = one;
    const definition = extensions.get(url);
    if (!definition) return url.startsWith(BASE) ? issuesOf(url, ['There is no such extension']) : [];
    const context = (definition.context ?? []).map(({ expression }) => expression.split('.')[0]);
    const misplaced = context.includes(resource.resourceType)
      ? []
      : [`It does not belong on ${resource.resourceType}`];
    const value = { type: 'Extension', value: one };
    return issuesOf(url, [...misplaced, ...validated(value, definition), ...checkSlices(definition, one)]);
  });
}

function codingIssues(part: object): ProfileIssue[] {
  const coding = part as Coding;
  if (typeof coding.system !== 'string' || typeof coding.code !== 'string' || isOwnCode(coding, BASE))
    return [];
  return issuesOf(coding.system, [`There is no code ${coding.code}`]);
}

/** The object itself and every object in it. */
function within(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(within);
  return Array.isArray(value) ? inner : [value, ...inner];
}
