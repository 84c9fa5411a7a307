import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { expect, test } from 'vitest';
import { aMember, GROUP_NOTE, sessionFacts } from '../../../test/support/domain-examples.ts';
import { TEMPLATE } from '../../../test/support/domain-template.ts';
import { splitNote } from '../note/split.ts';
import { renderText } from '../note/render.ts';
import { digest } from './digest.ts';

const ENTRY = `
  export { splitNote } from './note/split.ts';
  export { renderText } from './note/render.ts';
  export { digest, answersDigest } from './record/digest.ts';
  export { checkMember, checkSession } from './note/completeness.ts';
`;

test('a bot without TextEncoder, Buffer, crypto or timers writes the same text and digest', () => {
  const { outputFiles } = buildSync({
    stdin: { contents: ENTRY, resolveDir: new URL('..', import.meta.url).pathname },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'domain',
    target: 'es2023',
  });
  const input = { session: sessionFacts(), template: TEMPLATE, shared: GROUP_NOTE, member: aMember() };
  const context = createContext({ input: JSON.stringify(input) });
  const globals = ['TextEncoder', 'Buffer', 'crypto', 'setTimeout', 'process'];
  expect(runInContext(globals.map((name) => `typeof ${name}`).join(' + '), context)).toBe(
    'undefined'.repeat(5),
  );

  runInContext(outputFiles[0]?.text ?? '', context);
  const program = `(() => {
    const text = domain.renderText(domain.splitNote(JSON.parse(input)), [], { patientName: 'Zoë 李' });
    return JSON.stringify([text, domain.digest(text)]);
  })()`;
  const text = renderText(splitNote(input), [], { patientName: 'Zoë 李' });
  expect(JSON.parse(String(runInContext(program, context)))).toEqual([text, digest(text)]);
});
