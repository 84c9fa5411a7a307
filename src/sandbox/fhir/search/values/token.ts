import type { TypedValue } from '@medplum/core';
import type { CodeableConcept, Coding, ContactPoint, Identifier } from '@medplum/fhirtypes';

/** A value that a token parameter can find; a plain code has no system of its own in JSON. */
export interface Token {
  readonly system: string | undefined;
  readonly value: string | undefined;
  /** What `:text` looks at. */
  readonly text?: string | undefined;
  /** True where R4 fixes the system by a binding, so that any asked-for system is taken for the right one. */
  readonly bound?: boolean;
}

export function extractTokens(values: readonly TypedValue[]): Token[] {
  return values.flatMap(tokensOf);
}

function tokensOf({ type, value }: TypedValue): Token[] {
  switch (type) {
    case 'CodeableConcept':
      return conceptTokens(value as CodeableConcept);
    case 'Coding':
      return [codingToken(value as Coding)];
    case 'Identifier': {
      const { system, value: id, type: kind } = value as Identifier;
      return [{ system, value: id, text: kind?.text }];
    }
    case 'ContactPoint': {
      const point = value as ContactPoint;
      return [{ system: point.system, value: point.value }];
    }
    default:
      return isScalar(value) ? [{ system: undefined, value: String(value), bound: true }] : [];
  }
}

function conceptTokens({ coding = [], text }: CodeableConcept): Token[] {
  const tokens = coding.map(codingToken);
  return text === undefined ? tokens : [...tokens, { system: undefined, value: undefined, text }];
}

function codingToken({ system, code, display }: Coding): Token {
  return { system, value: code, text: display };
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** `code`, `system|code`, `|code` (no system) or `system|`, as R4 search 2.1.1.10 has it. */
export function tokenMatcher(asked: string): (token: Token) => boolean {
  const bar = asked.indexOf('|');
  if (bar < 0) return ({ value }) => value === asked;
  const system = asked.slice(0, bar);
  const code = asked.slice(bar + 1);
  return (token) => {
    if (code !== '' && token.value !== code) return false;
    if (token.bound) return code !== '';
    return system === '' ? token.system === undefined : token.system === system;
  };
}
