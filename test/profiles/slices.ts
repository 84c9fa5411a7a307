import { deepIncludes, evalFhirPathTyped, toTypedValue, type TypedValue } from '@medplum/core';
import type { ElementDefinition, StructureDefinition } from '@medplum/fhirtypes';
import { isMember } from './terminology.ts';

/**
 * What Medplum's validator leaves out: it counts slices but does not look into them, and lets every type of a choice pass.
 * Here every element inside a slice, and every choice, is held against its cardinality, fixed or pattern value, types,
 * required binding and invariants.
 */
export function checkSlices(profile: StructureDefinition, value: object): string[] {
  const elements = profile.snapshot?.element ?? [];
  const index = new Map(elements.map((element) => [element.id ?? '', element]));
  return elements
    .filter(({ id = '' }) => id.includes(':') || id.endsWith('[x]'))
    .flatMap((element) => checkElement(index, element, value));
}

type Index = ReadonlyMap<string, ElementDefinition>;
type Found = readonly { readonly type: string | undefined; readonly value: unknown }[];

function checkElement(index: Index, element: ElementDefinition, root: object): string[] {
  const id = element.id ?? '';
  const at = id.lastIndexOf('.');
  const parents = select(index, id.slice(0, at), root);
  return parents.flatMap(({ value: parent }) => {
    const found = step(index, id.slice(0, at), id.slice(at + 1), parent);
    return [...countIssues(element, found), ...found.flatMap((one) => valueIssues(element, one))];
  });
}

/** All values that an element id, such as `Task.input:signer.value[x]`, stands for. */
function select(index: Index, id: string, root: object): Found {
  const [, ...steps] = id.split('.');
  let values: Found = [{ type: undefined, value: root }];
  let prefix = id.split('.')[0] ?? '';
  for (const name of steps) {
    values = values.flatMap(({ value }) => step(index, prefix, name, value));
    prefix = `${prefix}.${name}`;
  }
  return values;
}

function step(index: Index, prefix: string, name: string, parent: unknown): Found {
  const [property = '', slice] = name.split(':');
  const all = children(parent, property);
  if (slice === undefined) return all;
  const slicing = index.get(`${prefix}.${property}`)?.slicing?.discriminator ?? [];
  return all.filter((one) =>
    slicing.every((rule) => matches(index, `${prefix}.${name}`, rule.type, rule.path, one)),
  );
}

function children(parent: unknown, property: string): Found {
  if (typeof parent !== 'object' || parent === null) return [];
  const bare = property.replace('[x]', '');
  const choice = new RegExp(`^${bare}[A-Z]`);
  return Object.entries(parent)
    .filter(([key]) => (property.endsWith('[x]') ? choice.test(key) : key === property))
    .flatMap(([key, value]: [string, unknown]) =>
      (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) => ({
        type: typeName(key, bare),
        value: one,
      })),
    );
}

function typeName(key: string, bare: string): string | undefined {
  return key === bare ? undefined : key.slice(bare.length);
}

function matches(index: Index, id: string, kind: string, path: string, found: Found[number]): boolean {
  const element = index.get(path === '$this' ? id : `${id}.${path}`);
  if (kind === 'type') return index.get(id)?.type?.some(({ code }) => sameType(code, found.type)) ?? false;
  const [value] = path === '$this' ? [found] : children(found.value, path);
  const asked = fixedOf(element) ?? extensionUrl(index.get(id));
  return value !== undefined && asked !== undefined && includes(value.value, asked);
}

function sameType(code: string | undefined, type: string | undefined): boolean {
  return code?.toLowerCase() === type?.toLowerCase();
}

function extensionUrl(element: ElementDefinition | undefined): unknown {
  return element?.type?.[0]?.profile?.[0];
}

function fixedOf(element: ElementDefinition | undefined): unknown {
  const key = Object.keys(element ?? {}).find((name) => /^(fixed|pattern)[A-Z]/.test(name));
  return key === undefined ? undefined : (element as Record<string, unknown> | undefined)?.[key];
}

function includes(value: unknown, asked: unknown): boolean {
  if (typeof asked !== 'object' || asked === null) return value === asked;
  return deepIncludes(value, asked);
}

function countIssues(element: ElementDefinition, found: Found): string[] {
  const { id = '', min = 0, max = '*' } = element;
  if (found.length < min) return [`${id}: at least ${min} expected, ${found.length} found`];
  if (max !== '*' && found.length > Number(max))
    return [`${id}: at most ${max} expected, ${found.length} found`];
  return [];
}

function valueIssues(element: ElementDefinition, { type, value }: Found[number]): string[] {
  const id = element.id ?? '';
  const issues: string[] = [];
  const fixed = fixedOf(element);
  if (fixed !== undefined && !includes(value, fixed)) issues.push(`${id}: must be ${JSON.stringify(fixed)}`);
  if (type !== undefined && !(element.type ?? []).some(({ code }) => sameType(code, type))) {
    issues.push(`${id}: ${type} is not one of its types`);
  }
  if (!targets(element, value)) issues.push(`${id}: refers to another type of resource than allowed`);
  const { binding } = element;
  if (binding?.strength === 'required' && !isMember(binding.valueSet ?? '', value)) {
    issues.push(`${id}: not in the value set ${binding.valueSet ?? ''}`);
  }
  return [...issues, ...constraintIssues(element, value)];
}

function targets(element: ElementDefinition, value: unknown): boolean {
  const allowed = element.type?.find(({ code }) => code === 'Reference')?.targetProfile;
  if (!allowed || typeof value !== 'object' || value === null || !('reference' in value)) return true;
  const reference = String(value.reference);
  const type = reference.split('/')[0] ?? '';
  return (
    reference.startsWith('urn:') ||
    allowed.some((url) => url.endsWith(`/${type}`) || url.endsWith('/Resource'))
  );
}

function constraintIssues(element: ElementDefinition, value: unknown): string[] {
  return (element.constraint ?? [])
    .filter(({ key, severity }) => key.startsWith('gw-') && severity === 'error')
    .filter(({ expression }) => !holds(expression ?? 'true', typed(element, value)))
    .map(({ key, human }) => `${element.id ?? ''}: ${key}: ${human}`);
}

function typed(element: ElementDefinition, value: unknown): TypedValue {
  const code = element.type?.[0]?.code ?? 'string';
  return typeof value === 'object' ? { type: code, value } : toTypedValue(value);
}

function holds(expression: string, value: TypedValue): boolean {
  const result = evalFhirPathTyped(expression, [value]);
  return result.length === 1 && result[0]?.value === true;
}
