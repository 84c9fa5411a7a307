import type { OperationOutcome } from '@medplum/fhirtypes';
import { Refusal } from '../refusal.ts';
import { validate } from '../definitions/validate.ts';
import type { Handler } from './call.ts';

const VALID: OperationOutcome = {
  resourceType: 'OperationOutcome',
  issue: [{ severity: 'information', code: 'informational', details: { text: 'The resource is valid.' } }],
};

/** POST [base]/Type/$validate, with the resource or with Parameters that hold it. 200 either way: the outcome tells. */
export const validateOperation: Handler = ({ params, body }, { definitions }) => {
  try {
    validate(definitions, params.type ?? '', unwrapped(body));
    return { status: 200, resource: VALID };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 200, resource: error.outcome };
  }
};

function unwrapped(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('parameter' in body) || !Array.isArray(body.parameter))
    return body;
  const named = (body.parameter as { name?: string; resource?: unknown }[]).find(
    ({ name }) => name === 'resource',
  );
  return named?.resource;
}
