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

/** Glyphs are shown by `<hex> Tj` or in a list by `TJ`, in the font that `Tf` chose; a new place on the page begins a new word. */
function textOf(page: PdfObject, objects: Objects): string {
  const fonts = fontsOf(page, objects);
  let glyphs: ReadonlyMap<string, string> = new Map();
  let text = '';
  const marks = /\/(\w+) [\d.]+ Tf|<([0-9A-Fa-f]+)>|\b(T[dm*]|ET)\b/g;
  for (const id of refs(page.head, 'Contents'))
    for (const [, font, shown, moved] of (objects.get(id)?.body ?? '').matchAll(marks)) {
      if (font !== undefined) glyphs = fonts.get(font) ?? new Map();
      else if (shown !== undefined)
        text += (shown.match(/.{4}/g) ?? []).map((one) => glyphs.get(one.toLowerCase()) ?? '').join('');
      else if (moved !== undefined && !text.endsWith(' ')) text += ' ';
    }
  return text;
}

function fontsOf(page: PdfObject, objects: Objects): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const own =
    refs(page.head, 'Resources')
      .map((id) => objects.get(id)?.head ?? '')
      .join('') + page.head;
  const [, list = ''] = /\/Font\s*<<([^>]*)>>/.exec(own) ?? [];
  return new Map(
    [...list.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', id = '']) => {
      const [map = ''] = refs(objects.get(id)?.head ?? '', 'ToUnicode');
      return [name, glyphsIn(objects.get(map)?.body ?? '')];
    }),
  );
}

/** A font's own table of what its glyphs mean: one by one, or a run of glyphs for a run of letters. */
function glyphsIn(table: string): ReadonlyMap<string, string> {
  const glyphs = new Map<string, string>();
  const letters = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((one) => parseInt(one, 16)));
  for (const [, list = ''] of table.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, glyph = '', hex = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>/g))
      glyphs.set(glyph.toLowerCase(), letters(hex));
  for (const [, list = ''] of table.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from = '', to = '', hex = ''] of list.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let at = parseInt(from, 16), code = parseInt(hex, 16); at <= parseInt(to, 16); at++, code++)
        glyphs.set(at.toString(16).padStart(4, '0'), String.fromCharCode(code));
  return glyphs;
}
