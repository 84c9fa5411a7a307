import { evalFhirPathTyped, parseFhirPath, toTypedValue, UCUM, type TypedValue } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';

/** What a constraint may ask about beside the value it stands at. */
export interface Surroundings {
  readonly root: TypedValue;
  /** Absent where what is looked at is a part alone, as an extension is. */
  readonly resource?: Resource;
}

/** Does this value surely meet one constraint? */
export type ConstraintCheck = (value: TypedValue, around: Surroundings) => boolean;

/** What Medplum's validator leaves out, too. */
const LEFT_OUT: ReadonlySet<string> = new Set(['ele-1', 'dom-3', 'org-1', 'sdf-19']);

interface Constraint {
  readonly key: string;
  readonly severity: string;
  readonly expression: string;
}

/** The checks of an element's constraints. Warnings keep nothing back. */
export function constraintChecks(constraints: readonly Constraint[] = []): readonly ConstraintCheck[] {
  return constraints
    .filter(({ key, severity }) => severity === 'error' && !LEFT_OUT.has(key))
    .map(({ expression }) => BY_HAND[expression] ?? byFhirPath(expression));
}

const has = ({ value }: TypedValue, key: string) => key in (value as object);
const hasNoneContained: ConstraintCheck = (value) => !has(value, 'contained');

/**
 * R4's own constraints of what there is most of: extensions, resources, sections, answers. FHIRPath takes twenty times as long. Whatever is
 * there has been looked at before and is not empty.
 */
const BY_HAND: Readonly<Record<string, ConstraintCheck>> = {
  'extension.exists() != value.exists()': (one) =>
    has(one, 'extension') !== Object.keys(one.value as object).some((key) => key.startsWith('value')),
  'contained.contained.empty()': hasNoneContained,
  'contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()': hasNoneContained,
  'contained.meta.security.empty()': hasNoneContained,
  // Medplum reads no HTML
  'htmlChecks()': () => true,
  'text.exists() or entry.exists() or section.exists()': (one) =>
    has(one, 'text') || has(one, 'entry') || has(one, 'section'),
  'emptyReason.empty() or entry.empty()': (one) => !has(one, 'emptyReason') || !has(one, 'entry'),
  '(answer.exists() and item.exists()).not()': (one) => !has(one, 'answer') || !has(one, 'item'),
  'type.exists() or actor.exists()': (one) => has(one, 'type') || has(one, 'actor'),
  'start.exists() = end.exists()': (one) => has(one, 'start') === has(one, 'end'),
};

const ucum = toTypedValue(UCUM);

function byFhirPath(expression: string): ConstraintCheck {
  let parsed: ReturnType<typeof parseFhirPath> | undefined;
  return (value, { root, resource }) => {
    try {
      parsed ??= parseFhirPath(expression);
      const variables: Record<string, TypedValue> = { '%context': value, '%ucum': ucum };
      if (resource) Object.assign(variables, { '%resource': toTypedValue(resource), '%rootResource': root });
      const [answer, ...more] = evalFhirPathTyped(parsed, [value], variables);
      return answer?.value === true && more.length === 0;
    } catch {
      return false;
    }
  };
}
