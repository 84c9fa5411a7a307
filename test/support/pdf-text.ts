import { inflateSync } from 'node:zlib';

/** What a PDF says, page by page, as far as Chromium writes it: numbered objects, deflated streams, fonts that tell what their glyphs mean. */
export function pdfPages(pdf: Buffer): readonly string[] {
  const objects = objectsIn(pdf);
  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    .map((page) => textOf(page, objects));
}

interface PdfObject {
  readonly head: string;
  readonly body: string;
}

type Objects = ReadonlyMap<string, PdfObject>;

function objectsIn(pdf: Buffer): Objects {
  const raw = pdf.toString('latin1');
  return new Map(
    [...raw.matchAll(/(\d+) 0 obj\s([^]*?)endobj/g)].map(([, id = '', text = '']) => {
      const [head = '', rest] = text.split(/stream\r?\n/, 2);
      const bytes = Buffer.from(rest?.replace(/\r?\nendstream\s*$/, '') ?? '', 'latin1');
      const body = /\/FlateDecode/.test(head) && !/\/Subtype\s*\/(?:Image|OpenType)|\/Length1/.test(head);
      return [id, { head, body: body ? inflateSync(bytes).toString('latin1') : '' }];
    }),
  );
}

/** The ids that an entry of an object refers to. */
function refs(head: string, name: string): readonly string[] {
  const [, list = ''] = new RegExp(`/${name}\\s*(\\[[^\\]]*\\]|\\d+ 0 R)`).exec(head) ?? [];
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, id = '']) => id);
}

/** What is drawn on the page itself, and on the forms that it lays over itself. */
function textOf(page: PdfObject, objects: Objects): string {
  const own = resourcesOf(page, objects);
  const contents = refs(page.head, 'Contents').map((id) => objects.get(id)?.body ?? '');
  return shownIn(contents.join(' '), own, objects) + formsIn(own, objects);
}

function formsIn(resources: string, objects: Objects): string {
  const [, list = ''] = /\/XObject\s*<<([^>]*)>>/.exec(resources) ?? [];
  const forms = [...list.matchAll(/(\d+) 0 R/g)].flatMap(([, id = '']) => objects.get(id) ?? []);
  return forms
    .filter(({ head }) => /\/Subtype\s*\/Form\b/.test(head))
    .map((form) => {
      const own = resourcesOf(form, objects);
      return shownIn(form.body, own, objects) + formsIn(own, objects);
    })
    .join('');
}

function resourcesOf({ head }: PdfObject, objects: Objects): string {
  return (
    refs(head, 'Resources')
      .map((id) => objects.get(id)?.head ?? '')
      .join('') + head
  );
}

/** Glyphs are shown by `<hex> Tj` or in a list by `TJ`, in the font that `Tf` chose; a new place on the page begins a new word. */
function shownIn(drawing: string, resources: string, objects: Objects): string {
  const fonts = fontsOf(resources, objects);
  let glyphs: Glyphs = NO_GLYPHS;
  let text = '';
  for (const [, font, shown, moved] of drawing.matchAll(
    /\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\b(T[dm*]|ET)\b/g,
  )) {
    if (font !== undefined) glyphs = fonts.get(font) ?? NO_GLYPHS;
    else if (shown !== undefined) text += spelled(shown, glyphs);
    else if (moved !== undefined && !text.endsWith(' ')) text += ' ';
  }
  return text;
}

/** What a font's glyphs mean. Of most a number has four digits; a variable font is drawn, and its numbers have two. */
interface Glyphs {
  readonly digits: number;
  readonly letters: ReadonlyMap<string, string>;
}

const NO_GLYPHS: Glyphs = { digits: 4, letters: new Map() };

function spelled(shown: string, { digits, letters }: Glyphs): string {
  const numbers = shown.toLowerCase().match(new RegExp(`.{${digits}}`, 'g')) ?? [];
  return numbers.map((one) => letters.get(one) ?? '').join('');
}

function fontsOf(resources: string, objects: Objects): ReadonlyMap<string, Glyphs> {
  const [, list = ''] = /\/Font\s*<<([^>]*)>>/.exec(resources) ?? [];
  return new Map(
    [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const head = objects.get(id)?.head ?? '';
      const [map = ''] = refs(head, 'ToUnicode');
      const digits = /\/Subtype\s*\/Type0\b/.test(head) ? 4 : 2;
      return [name, { digits, letters: lettersIn(objects.get(map)?.body ?? '') }];
    }),
  );
}

/** A font's own table of what its glyphs mean: one by one, or a run of glyphs for a run of letters. */
function lettersIn(table: string): ReadonlyMap<string, string> {
  const glyphs = new Map<string, string>();
  const letters = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((one) => parseInt(one, 16)));
  for (const [, list = ''] of table.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph = '', hex = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(glyph.toLowerCase(), letters(hex));
  for (const [, list = ''] of table.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', to = '', hex = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let at = parseInt(from, 16), code = parseInt(hex, 16); at <= parseInt(to, 16); at++, code++)
        glyphs.set(at.toString(16).padStart(from.length, '0'), String.fromCharCode(code));
  return glyphs;
}
