import type { TypedValue } from '@medplum/core';
import type { Money, Quantity, Range } from '@medplum/fhirtypes';
import { invalid } from '../../refusal.ts';
import { compare, type Interval, type Prefix } from './date.ts';

/** A number or quantity as the interval it stands for. */
export interface Amount extends Interval {
  readonly system?: string | undefined;
  readonly unit?: string | undefined;
  readonly code?: string | undefined;
}

export function extractNumbers(values: readonly TypedValue[]): Amount[] {
  return values.flatMap(({ value }) => (typeof value === 'number' ? [{ low: value, high: value }] : []));
}

export function extractQuantities(values: readonly TypedValue[]): Amount[] {
  return values.flatMap(({ type, value }) => {
    if (type === 'Range') {
      const { low, high } = value as Range;
      return [{ low: low?.value ?? -Infinity, high: high?.value ?? Infinity, ...unitOf(low ?? high ?? {}) }];
    }
    if (type === 'Money') {
      const { value: amount, currency } = value as Money;
      return amount === undefined
        ? []
        : [{ low: amount, high: amount, system: 'urn:iso:std:iso:4217', code: currency }];
    }
    if (typeof value === 'number') return [{ low: value, high: value }];
    const amount = (value as Quantity).value;
    return amount === undefined ? [] : [{ low: amount, high: amount, ...unitOf(value as Quantity) }];
  });
}

function unitOf({ system, unit, code }: Quantity): Pick<Amount, 'system' | 'unit' | 'code'> {
  return { system, unit, code };
}

/** `[prefix]number` or `[prefix]number|system|code`; a number stands for the interval its digits leave open. */
export function amountMatcher(prefix: Prefix, asked: string): (amount: Amount) => boolean {
  const [digits = '', system, code] = asked.split('|');
  if (!/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(digits))
    throw invalid(`"${prefix}" needs a number to compare with.`);
  const value = Number(digits);
  const slack = precision(digits) / 2;
  const interval = { low: value - slack, high: value + slack };
  return (amount) => {
    if (system && amount.system !== system) return false;
    if (code && amount.code !== code && amount.unit !== code) return false;
    return compare(prefix, amount, interval);
  };
}

/** The weight of the last digit: 100 → 1, 1.50 → 0.01, 1e2 → 100. */
function precision(digits: string): number {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return 10 ** (Number(exponent) - decimals);
}
