import type { Resource } from '@medplum/fhirtypes';
import type { Param } from './params.ts';

/** Every value at a path such as `participant.actor`, lists opened. */
export function valuesAt(resource: Resource, path: string): readonly unknown[] {
  return path
    .split('.')
    .reduce<unknown[]>((values, name) => values.flatMap((one) => opened(one, name)), [resource]);
}

function opened(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return found === undefined ? [] : Array.isArray(found) ? found.map((one: unknown) => one) : [found];
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function textAt(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === 'string' ? found : undefined;
}

/** Whether a resource matches one value of a parameter, commas meaning "or". */
export function matches(resource: Resource, param: Param, sought: string): boolean {
  const values = valuesAt(resource, param.path);
  return sought.split(',').some((one) => values.some((value) => fits(value, param, one)));
}

function fits(value: unknown, param: Param, sought: string): boolean {
  switch (param.kind) {
    case 'token':
      return tokensOf(value).some((one) => fitsToken(one, sought));
    case 'reference':
      return fitsReference(value, param, sought);
    case 'date':
      return fitsDate(value, sought);
    case 'string':
      return stringsIn(value).some((one) =>
        param.anywhere ? folded(one).includes(folded(sought)) : folded(one).startsWith(folded(sought)),
      );
    case 'uri':
      return typeof value === 'string' && (value === sought || value.split('|')[0] === sought);
  }
}

/** Every text in a value: of a name, its parts. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  return ['text', 'family', 'given'].flatMap((name) => stringsIn(field(value, name) ?? []));
}

/** As servers compare strings: whatever the case and the accents (R4, search, string). */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

interface Token {
  readonly system: string | undefined;
  readonly code: string | undefined;
}

function tokensOf(value: unknown): readonly Token[] {
  if (typeof value === 'string' || typeof value === 'boolean')
    return [{ system: undefined, code: String(value) }];
  const codings = opened(value, 'coding');
  const all = codings.length > 0 ? codings : [value];
  return all.map((one) => ({
    system: textAt(one, 'system'),
    code: textAt(one, 'code') ?? textAt(one, 'value'),
  }));
}

/** `system|code`, `|code` (no system), `system|`, `code`. */
function fitsToken(one: Token, sought: string): boolean {
  const at = sought.indexOf('|');
  if (at < 0) return one.code === sought;
  const [system, code] = [sought.slice(0, at), sought.slice(at + 1)];
  return (one.system ?? '') === system && (code === '' || one.code === code);
}

function fitsReference(value: unknown, param: Param, sought: string): boolean {
  const reference = textAt(value, 'reference');
  if (reference === undefined) return false;
  if (param.target && !reference.startsWith(`${param.target}/`)) return false;
  return sought.includes('/') ? reference === sought : reference.endsWith(`/${sought}`);
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Dates are ranges as long as they are precise: a day lasts until its end (R4, search, date). */
function fitsDate(value: unknown, sought: string): boolean {
  const [, prefix = 'eq', text = ''] = /^(eq|ne|lt|le|gt|ge|sa|eb)?(.*)$/.exec(sought) ?? [];
  const range = typeof value === 'string' ? rangeOf(value) : periodOf(value);
  const wanted = rangeOf(text);
  switch (prefix) {
    case 'lt':
      return range.from < wanted.from;
    case 'le':
      return range.from <= wanted.to;
    case 'gt':
      return range.to > wanted.to;
    case 'ge':
      return range.to >= wanted.from;
    case 'sa':
      return range.from > wanted.to;
    case 'eb':
      return range.to < wanted.from;
    case 'ne':
      return !(range.from >= wanted.from && range.to <= wanted.to);
    default:
      return range.from >= wanted.from && range.to <= wanted.to;
  }
}

function periodOf(value: unknown): Range {
  const [start, end] = [textAt(value, 'start'), textAt(value, 'end')];
  return {
    from: start === undefined ? -Infinity : rangeOf(start).from,
    to: end === undefined ? Infinity : rangeOf(end).to,
  };
}

function rangeOf(text: string): Range {
  const from = Date.parse(text);
  const parts = text.split('-').map(Number);
  if (/^\d{4}$/.test(text)) return { from, to: Date.UTC((parts[0] ?? 0) + 1, 0) - 1 };
  if (/^\d{4}-\d\d$/.test(text)) return { from, to: Date.UTC(parts[0] ?? 0, parts[1] ?? 1) - 1 };
  return { from, to: /^\d{4}-\d\d-\d\d$/.test(text) ? from + 86_399_999 : from };
}
