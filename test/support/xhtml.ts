import { SaxesParser } from 'saxes';

/** What stands in a piece of XHTML: its elements and attributes by name, and its text. */
export interface Xhtml {
  readonly elements: readonly string[];
  readonly attributes: readonly string[];
  readonly text: string;
}

/** Reads XHTML strictly. @throws where it is not well-formed. */
export function parseXhtml(source: string): Xhtml {
  const parser = new SaxesParser({ xmlns: true });
  const elements: string[] = [];
  const attributes: string[] = [];
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    elements.push(tag.name);
    attributes.push(...Object.keys(tag.attributes));
    if (tag.name === 'br') text += '\n';
  });
  parser.on('text', (words) => (text += words));
  parser.write(source).close();
  return { elements, attributes, text };
}

/** The elements and attributes that our narratives and pages are made of: none of them can act, load or submit anything. */
const INERT_ELEMENTS = ['div', 'p', 'b', 'br', 'html', 'head', 'meta', 'title', 'body', 'h1', 'h2'];
const INERT_ATTRIBUTES = ['xmlns', 'dir', 'charset'];

/** Names of what could act. */
export function active({ elements, attributes }: Xhtml): readonly string[] {
  return [
    ...elements.filter((one) => !INERT_ELEMENTS.includes(one)),
    ...attributes.filter((one) => !INERT_ATTRIBUTES.includes(one)),
  ];
}
