import { invalid } from '../refusal.ts';
import type { Parameter } from './parameter.ts';
import type { Scope } from './scope.ts';

/** @throws 400 unless the type has this reference parameter. */
export function referenceParameter(
  { definitions }: Scope,
  type: string,
  code: string,
): Parameter & { type: 'reference' } {
  const parameter = definitions.parameter(type, code);
  if (parameter?.type !== 'reference') throw invalid(`"${code}" is not a reference parameter of ${type}.`);
  return parameter;
}

/** @throws 400 for what is not an R4 resource type. */
export function requireType({ definitions }: Scope, type: string): void {
  if (!definitions.types.includes(type)) throw invalid(`"${type}" is not an R4 resource type.`);
}
