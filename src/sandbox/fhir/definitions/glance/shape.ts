import {
  capitalize,
  getElementDefinition,
  tryGetDataType,
  type InternalSchemaElement,
  type InternalTypeSchema,
  type SlicingRules,
  type TypedValue,
} from '@medplum/core';
import { constraintChecks, type ConstraintCheck } from './constraint.ts';
import { primitiveCheck, type PrimitiveCheck } from './primitive.ts';

/** What is asked of the values of one element. */
export interface Demand {
  readonly min: number;
  readonly max: number;
  readonly isArray: boolean;
  readonly constraints: readonly ConstraintCheck[];
  readonly pattern: TypedValue | undefined;
  readonly fixed: TypedValue | undefined;
  /** The value set that a code here must be from. */
  readonly required: string | undefined;
  readonly slicing: SlicingRules | undefined;
}

/** One JSON key that an object of a shape may have. */
export interface Field extends Demand {
  readonly type: string;
  readonly primitive: PrimitiveCheck | undefined;
  /** Of the element, in what has been seen of an object: the keys of one `value[x]` share it. */
  readonly bit: number;
  readonly isChoice: boolean;
  /** Definitions of extensions are looked up for what stands here. */
  readonly holdsExtensions: boolean;
}

/** Demands of a profile on something further down, like `identifier.system`. */
export interface Nested extends Demand {
  readonly path: string;
}

/** A type's or profile's schema, made ready for looking at many objects. */
export interface Shape {
  readonly type: string;
  readonly schema: InternalTypeSchema;
  readonly fields: ReadonlyMap<string, Field>;
  /** The bits of the elements that must be there. */
  readonly needed: number;
  readonly nested: readonly Nested[];
  /** Of the object itself, where it is the root. */
  readonly constraints: readonly ConstraintCheck[];
}

const shapes = new WeakMap<InternalTypeSchema, Map<string, Shape | undefined>>();

/** The shape of a type as this schema has it; undefined where a glance can't tell. */
export function shapeOf(schema: InternalTypeSchema, type: string): Shape | undefined {
  let known = shapes.get(schema);
  if (!known) shapes.set(schema, (known = new Map<string, Shape | undefined>()));
  if (!known.has(type)) known.set(type, makeShape(schema, type));
  return known.get(type);
}

/** The shape of what stands in a field: a profile may have one of its own for it. */
export function shapeWithin({ schema }: Shape, type: string): Shape | undefined {
  const inner = schema.innerTypes.find(({ name }) => name === type) ?? tryGetDataType(type);
  return inner && shapeOf(inner, type);
}

/** What a number can tell apart. */
const MOST_ELEMENTS = 31;

function makeShape(schema: InternalTypeSchema, type: string): Shape | undefined {
  const fields = new Map<string, Field>();
  const nested: Nested[] = [];
  let needed = 0;
  let next = 0;
  for (const [path, element] of Object.entries(schema.elements)) {
    if (path.includes('.')) {
      if (asksForMore(element, baseOf(type, path))) nested.push({ path, ...demandOf(element) });
      continue;
    }
    const isChoice = path.endsWith('[x]');
    const counts = isChoice || element.min > 0;
    if (counts && next === MOST_ELEMENTS) return undefined;
    const bit = counts ? 1 << next++ : 0;
    if (element.min > 0) needed |= bit;
    // what stands there is read by the type's own definition, and judged by the schema's
    const own = getElementDefinition(type, path);
    if (!own) return undefined;
    for (const [key, field] of fieldsOf(own, element, { bit, isChoice })) {
      if (fields.has(key)) return undefined;
      fields.set(key, field);
    }
  }
  return { type, schema, fields, needed, nested, constraints: constraintChecks(schema.constraints) };
}

function fieldsOf(
  own: InternalSchemaElement,
  element: InternalSchemaElement,
  how: Pick<Field, 'bit' | 'isChoice'>,
): [string, Field][] {
  const name = own.path.slice(own.path.lastIndexOf('.') + 1);
  const demand = demandOf(element);
  const types = name.endsWith('[x]') ? own.type : own.type.slice(0, 1);
  return types.map(({ code }) => {
    const key = name.endsWith('[x]') ? `${name.slice(0, -3)}${capitalize(code)}` : name;
    const type = code === 'Element' || code === 'BackboneElement' ? (own.type[0]?.code ?? code) : code;
    const primitive = primitiveCheck(type);
    return [key, { ...demand, ...how, type, primitive, holdsExtensions: key.endsWith('xtension') }];
  });
}

const TERMS: ReadonlySet<string> = new Set([
  'CodeableConcept',
  'Coding',
  'code',
  'Quantity',
  'string',
  'uri',
]);

/** Is a code of this type held against a value set? */
export function isTerm(type: string): boolean {
  return TERMS.has(type);
}

function demandOf(element: InternalSchemaElement): Demand {
  const { min, max, isArray = false, constraints, pattern, fixed, binding, slicing } = element;
  const required = binding?.strength === 'required' ? binding.valueSet : undefined;
  return { min, max, isArray, constraints: constraintChecks(constraints), pattern, fixed, required, slicing };
}

/** What the types themselves say of an element further down. */
function baseOf(type: string, path: string): InternalSchemaElement | undefined {
  let at = type;
  let found: InternalSchemaElement | undefined;
  for (const name of path.split('.')) {
    found = getElementDefinition(at, name);
    if (found?.type.length !== 1) return undefined;
    at = found.type[0]?.code ?? '';
  }
  return found;
}

/** Whether a profile's demands go beyond what the type itself is judged by in its own place. */
function asksForMore(element: InternalSchemaElement, base: InternalSchemaElement | undefined): boolean {
  if (!base || element.pattern || element.fixed || element.slicing) return true;
  if (element.min > base.min || element.max < base.max || element.isArray !== base.isArray) return true;
  const known = new Set(base.constraints?.map(({ expression }) => expression));
  const { binding, constraints = [] } = element;
  const isBound = binding?.strength === 'required' && binding.valueSet !== base.binding?.valueSet;
  return isBound || constraints.some(({ expression }) => !known.has(expression));
}
