import { refusal } from '../refusal.ts';
import type { Context } from './call.ts';
import { matching, one } from './conditional.ts';

/** Elements that R4 has a transaction rewrite: references and those of type uri, url, oid and uuid. */
const REWRITTEN = /^(reference|url|uri|value(Uri|Url|Oid|Uuid))$/;

/**
 * A copy in which every mention of another entry's fullUrl is the place where that entry's resource will
 * stand, and every conditional reference (`Patient?identifier=…`) the one resource it finds.
 * @throws 412 for a conditional reference that finds none or several.
 */
export function rewriteReferences(
  body: unknown,
  targets: ReadonlyMap<string, string>,
  context: Context,
): unknown {
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return rewriteText(value, key, targets, context);
    if (Array.isArray(value)) return value.map((item) => visit(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, visit(child, name)]));
  };
  return visit(body, '');
}

function rewriteText(
  text: string,
  key: string,
  targets: ReadonlyMap<string, string>,
  context: Context,
): string {
  if (REWRITTEN.test(key)) {
    const target = targets.get(text);
    if (target !== undefined) return target;
    return key === 'reference' && /^[A-Z][A-Za-z]+\?/.test(text) ? conditionalReference(text, context) : text;
  }
  return key === 'div' ? rewriteNarrative(text, targets) : text;
}

function conditionalReference(reference: string, context: Context): string {
  const type = reference.slice(0, reference.indexOf('?'));
  const found = one(matching(context, type, reference), 'A conditional reference');
  if (!found) throw refusal(412, 'not-found', `A conditional reference finds no ${type}.`);
  return `${type}/${found.id}`;
}

/** Links and images of the narrative. */
function rewriteNarrative(div: string, targets: ReadonlyMap<string, string>): string {
  return div.replace(/\b(href|src)="([^"]*)"/g, (whole, attribute: string, url: string) => {
    const target = targets.get(url);
    return target === undefined ? whole : `${attribute}="${target}"`;
  });
}
