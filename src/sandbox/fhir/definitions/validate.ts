import { OperationOutcomeError, validateTypedValue, type TypedValue } from '@medplum/core';
import type { OperationOutcomeIssue, Resource } from '@medplum/fhirtypes';
import { invalid, Refusal, refusal } from '../refusal.ts';
import type { Definitions } from './definitions.ts';
import { isSurelyValid } from './glance/glance.ts';
import { codesOf, type Terminology } from './terminology.ts';
import { walk } from './walk.ts';

/** Attachments may be as large as a whole request. */
const MAX_BINARY = 4 * 1024 * 1024;

type Tokens = Record<string, (TypedValue & { path: string })[]>;

/**
 * Checks a resource against R4, its required value sets, and every profile in `meta.profile` that the server
 * was given.
 * @throws 400 when it is no resource of this type, 422 with one issue per finding. Findings name the element
 * and the rule, never the value.
 */
export function validate(definitions: Definitions, type: string, body: unknown): Resource {
  const resource = asResource(type, body);
  const schemas = schemasOf(definitions, type, resource);
  if (isSurelyValid(definitions, schemas, resource)) return resource;
  const issues = issuesIn(definitions, schemas, resource);
  if (issues.length > 0) throw new Refusal(422, { resourceType: 'OperationOutcome', issue: issues });
  return resource;
}

/** What a resource is checked against. A profile's snapshot holds all that R4 demands, so R4 itself only where there is none. */
export function schemasOf(definitions: Definitions, type: string, resource: Resource): readonly string[] {
  const profiles = profilesOf(resource).filter((url) => definitions.hasProfile(url));
  return profiles.length > 0 ? profiles : [type];
}

/** Everything that is wrong with a resource, by Medplum's validator. */
export function issuesIn(
  definitions: Definitions,
  schemas: readonly string[],
  resource: Resource,
): OperationOutcomeIssue[] {
  const tokens: Tokens = {};
  return [
    ...schemas.flatMap((schema) => structureIssues({ type: schema, value: resource }, tokens)),
    ...extensionIssues(definitions, resource, tokens),
    ...codeIssues(tokens, definitions.terminology),
    ...(resource.resourceType === 'Bundle' ? [] : unresolvedIssues(resource)),
  ];
}

function asResource(type: string, body: unknown): Resource {
  if (typeof body !== 'object' || body === null || !('resourceType' in body)) {
    throw invalid(`The body must be a ${type} resource as JSON.`);
  }
  if (body.resourceType !== type)
    throw invalid(`The body is not a ${type}: its resourceType says otherwise.`);
  return body as Resource;
}

function profilesOf({ meta }: Resource): string[] {
  const profile: unknown = meta?.profile;
  if (!Array.isArray(profile)) return [];
  return profile.flatMap((url: unknown) => (typeof url === 'string' ? [url.split('|')[0] ?? url] : []));
}

function structureIssues(value: TypedValue, tokens: Tokens): OperationOutcomeIssue[] {
  try {
    validateTypedValue(value, { base64BinaryMaxBytes: MAX_BINARY, collect: { tokens } });
    return [];
  } catch (error) {
    if (!(error instanceof OperationOutcomeError))
      throw refusal(422, 'structure', 'The resource is not valid FHIR R4.');
    // Diagnostics can hold values of the resource; what is kept is the rule and the place.
    return error.outcome.issue
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ code, details, expression }) => ({
        severity: 'error',
        code,
        ...(details?.text === undefined ? {} : { details: { text: details.text } }),
        ...(expression ? { expression } : {}),
      }));
  }
}

/** Extensions that the server was given a definition of, checked against it. */
function extensionIssues(
  definitions: Definitions,
  resource: Resource,
  tokens: Tokens,
): OperationOutcomeIssue[] {
  return walk(resource, resource.resourceType).flatMap(({ path, object }) => {
    const { url } = object;
    if (typeof url !== 'string' || !/xtension(\[\d+\])?$/.test(path) || !definitions.hasProfile(url))
      return [];
    const found: Tokens = {};
    const issues = structureIssues({ type: url, value: object }, found);
    for (const [valueSet, values] of Object.entries(found)) {
      (tokens[valueSet] ??= []).push(
        ...values.map((value) => ({ ...value, path: within(path, value.path) })),
      );
    }
    return issues.map((issue) => ({
      ...issue,
      ...(issue.expression ? { expression: issue.expression.map((each) => within(path, each)) } : {}),
    }));
  });
}

/** `Extension.value[x]` as seen from the resource. */
function within(path: string, expression: string): string {
  return expression.replace(/^Extension/, path);
}

/** References to a bundle's own entries mean nothing once stored. */
function unresolvedIssues(resource: Resource): OperationOutcomeIssue[] {
  return walk(resource, resource.resourceType).flatMap(({ path, object: { reference } }) =>
    typeof reference === 'string' && /^urn:(uuid|oid):/.test(reference)
      ? [
          {
            severity: 'error',
            code: 'not-found',
            details: { text: 'The reference names an entry that is not in this transaction.' },
            expression: [`${path}.reference`],
          },
        ]
      : [],
  );
}

/** Codes that are not in the value set their element is bound to, where the binding is required. */
function codeIssues(tokens: Tokens, terminology: Terminology): OperationOutcomeIssue[] {
  return Object.entries(tokens).flatMap(([valueSet, values]) => {
    const codes = terminology(valueSet);
    if (!codes) return [];
    return values
      .filter(({ type, value }) => !codesOf(type, value).some((code) => codes.has(code)))
      .map(({ path }) => ({
        severity: 'error',
        code: 'code-invalid',
        details: { text: `The code is not in the value set that is required here, ${valueSet}.` },
        expression: [path],
      }));
  });
}
