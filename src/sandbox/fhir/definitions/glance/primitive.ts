import { fhirTypeToJsType, isValidCalendarDate, validationRegexes } from '@medplum/core';

/** Is this surely a value of one primitive type? */
export type PrimitiveCheck = (value: unknown) => boolean;

const LONGEST = 1024 * 1024;
const INTEGERS: Readonly<Record<string, number>> = {
  integer: -2_147_483_648,
  positiveInt: 1,
  unsignedInt: 0,
};
const LARGEST_INTEGER = 2_147_483_647;
const WITH_DAY: ReadonlySet<string> = new Set(['date', 'dateTime', 'instant']);

/** The check of a primitive type by Medplum's own tables; undefined where a glance can't tell. */
export function primitiveCheck(type: string): PrimitiveCheck | undefined {
  if (type === 'base64Binary') return isBase64;
  const expected = Object.hasOwn(fhirTypeToJsType, type)
    ? fhirTypeToJsType[type as keyof typeof fhirTypeToJsType]
    : undefined;
  switch (expected) {
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return numberCheck(type);
    case 'string':
      return stringCheck(type);
    case undefined:
      return undefined;
  }
}

const BASE64 = /^[A-Za-z\d+/]+={0,2}$/;

function isBase64(value: unknown): boolean {
  return typeof value === 'string' && value.length <= LONGEST && value.length % 4 === 0 && BASE64.test(value);
}

function numberCheck(type: string): PrimitiveCheck {
  const least = INTEGERS[type];
  if (least === undefined) return (value) => typeof value === 'number' && Number.isFinite(value);
  return (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= LARGEST_INTEGER;
}

function stringCheck(type: string): PrimitiveCheck {
  const form = validationRegexes[type];
  const hasDay = WITH_DAY.has(type);
  return (value) =>
    typeof value === 'string' &&
    value.length <= LONGEST &&
    /\S/.test(value) &&
    (form === undefined || form.test(value)) &&
    (!hasDay || isValidCalendarDate(value));
}
