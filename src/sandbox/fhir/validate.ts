import { OperationOutcomeError, validateResource } from '@medplum/core';
import type { OperationOutcomeIssue, Resource } from '@medplum/fhirtypes';
import type { Definitions } from './definitions.ts';
import { invalid, Refusal, refusal } from './refusal.ts';

/** Attachments may be as large as a whole request. */
const MAX_BINARY = 4 * 1024 * 1024;

/**
 * Checks a resource against R4 and against every profile in `meta.profile` that the server was given.
 * @throws 400 when it is no resource of this type, 422 with one issue per finding. Findings name the element
 * and the rule, never the value.
 */
export function validate(definitions: Definitions, type: string, body: unknown): Resource {
  const resource = asResource(type, body);
  const issues = [
    ...findings(() => validateResource(resource, { base64BinaryMaxBytes: MAX_BINARY })),
    ...(resource.meta?.profile ?? []).flatMap((url) => {
      const profile = definitions.profile(url);
      return profile
        ? findings(() => validateResource(resource, { profile, base64BinaryMaxBytes: MAX_BINARY }))
        : [];
    }),
    ...(type === 'Bundle' ? [] : unresolved(resource, type)),
  ];
  if (issues.length > 0) throw new Refusal(422, { resourceType: 'OperationOutcome', issue: issues });
  return resource;
}

function asResource(type: string, body: unknown): Resource {
  if (typeof body !== 'object' || body === null || !('resourceType' in body)) {
    throw invalid(`The body must be a ${type} resource as JSON.`);
  }
  if (body.resourceType !== type)
    throw invalid(`The body is not a ${type}: its resourceType says otherwise.`);
  return body as Resource;
}

function findings(check: () => OperationOutcomeIssue[]): OperationOutcomeIssue[] {
  try {
    check();
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

/** References to a bundle's own entries mean nothing once stored. */
function unresolved(value: unknown, path: string): OperationOutcomeIssue[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => unresolved(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  const own: OperationOutcomeIssue[] =
    'reference' in value && typeof value.reference === 'string' && /^urn:(uuid|oid):/.test(value.reference)
      ? [
          {
            severity: 'error',
            code: 'not-found',
            details: { text: 'The reference names an entry that is not in this transaction.' },
            expression: [`${path}.reference`],
          },
        ]
      : [];
  return [...own, ...Object.entries(value).flatMap(([key, child]) => unresolved(child, `${path}.${key}`))];
}
