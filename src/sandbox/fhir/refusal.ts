import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes';

type IssueCode = OperationOutcomeIssue['code'];

/**
 * What the server answers when it will not do what was asked. It is thrown, as Medplum's own handlers do,
 * because a refusal in the middle of a transaction must unwind the whole of it; it is caught in two
 * places only: at the HTTP door and around each entry of a batch.
 */
export class Refusal extends Error {
  readonly status: number;
  readonly outcome: OperationOutcome;

  constructor(status: number, outcome: OperationOutcome) {
    super(outcome.issue[0]?.details?.text ?? 'refused');
    this.name = 'Refusal';
    this.status = status;
    this.outcome = outcome;
  }
}

/**
 * A refusal with one issue. `text` says what happened and what to do, and never quotes a resource's content.
 * @param expression FHIRPath of the element that is at fault, if one is.
 */
export function refusal(status: number, code: IssueCode, text: string, expression?: string): Refusal {
  const issue: OperationOutcomeIssue = { severity: 'error', code, details: { text } };
  if (expression !== undefined) issue.expression = [expression];
  return new Refusal(status, { resourceType: 'OperationOutcome', issue: [issue] });
}

/** 400: the request cannot be understood or asks for something this server does not do. */
export function invalid(text: string, expression?: string): Refusal {
  return refusal(400, 'invalid', text, expression);
}

/** 404, naming the type only: an id can be a secret. */
export function notFound(type: string): Refusal {
  return refusal(404, 'not-found', `There is no such ${type}.`);
}

/** The same refusal, its expressions moved under the Bundle entry that caused it. */
export function withinEntry(refused: Refusal, index: number): Refusal {
  const where = `Bundle.entry[${index}]`;
  const issue = refused.outcome.issue.map((each) => ({
    ...each,
    expression: each.expression?.map((path) => `${where}.resource.ofType(${path.replace('.', ').')}`) ?? [
      where,
    ],
  }));
  return new Refusal(refused.status, { ...refused.outcome, issue });
}
