import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { anyText, HARD_TEXTS } from '../../test/support/hard-text.ts';
import { cleanText } from '../domain/note/clean-text.ts';
import type { Line } from '../domain/note/types.ts';
import { linesOf, narrativeOf, pageOf } from './narrative.ts';

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Elements and text of a document; throws where it is not well-formed XML 1.0. */
function parse(xml: string): { tags: readonly Tag[]; text: string } {
  const tags: Tag[] = [];
  let text = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const pairs = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    tags.push({ name, attributes: Object.fromEntries(pairs) });
  });
  parser.on('text', (found) => {
    text += found;
  });
  parser.write(xml).close();
  return { tags, text };
}

const anyLine: fc.Arbitrary<Line> = fc.oneof(
  anyText.map((text) => ({ text })),
  fc.record({ label: anyText, text: anyText }),
);

test('a narrative of any text is well-formed XHTML that can do nothing', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 4 }), (lines) => {
      const narrative = narrativeOf(lines);
      if (!narrative) return;
      for (const { name, attributes } of parse(narrative.div).tags) {
        expect(['div', 'p', 'b', 'br']).toContain(name);
        const allowed =
          name === 'div' ? { xmlns: 'http://www.w3.org/1999/xhtml' } : name === 'p' ? { dir: 'auto' } : {};
        expect(attributes).toEqual(allowed);
      }
    }),
  );
});

test('a narrative holds every letter of its text, and nothing is there only where nothing could be read', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = cleanText(text).text;
      const narrative = narrativeOf([{ text }]);
      if (clean.trim() === '') expect(narrative).toBeUndefined();
      else expect(parse(narrative?.div ?? '').text).toBe(clean.replaceAll('\n', ''));
    }),
  );
});

test('lines are read back exactly as they can stand in a record', () => {
  const readable = (line: Line) => cleanText(line.text).text.trim() !== '';
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 4 }), (lines) => {
      const expected = lines.filter(readable).map(({ label, text }) => {
        const words = label === undefined ? '' : cleanText(label).text;
        return { ...(words.trim() !== '' && { label: words }), text: cleanText(text).text };
      });
      expect(linesOf(narrativeOf(lines))).toEqual(expected);
    }),
  );
});

test('a narrative of another system is read as its text', () => {
  const div =
    '<div xmlns="http://www.w3.org/1999/xhtml"><h1>Note</h1><table><tr><td>Ate &amp; slept</td></tr></table></div>';
  expect(linesOf({ status: 'generated', div })).toEqual([{ text: 'Note\nAte & slept' }]);
  expect(linesOf({ status: 'empty', div: '<div xmlns="http://www.w3.org/1999/xhtml"></div>' })).toEqual([]);
  expect(linesOf(undefined)).toEqual([]);
});

test('a page of any note is well-formed and has no script', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyLine, { maxLength: 3 }), (title, lines) => {
      const page = pageOf({ title, sections: [{ kind: 'plan', title, lines }] });
      const names = new Set(parse(page).tags.map(({ name }) => name));
      for (const name of names)
        expect(['html', 'head', 'meta', 'title', 'body', 'h1', 'h2', 'p', 'b', 'br']).toContain(name);
    }),
  );
});

test.each(HARD_TEXTS)('%j can stand in a narrative', (text) => {
  const narrative = narrativeOf([{ label: text, text: `a${text}` }]);
  expect(() => parse(narrative?.div ?? '')).not.toThrow();
});
