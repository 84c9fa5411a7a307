import { expect, test } from 'vitest';
import type { Template } from '../types.ts';
import { sharedFromTopics } from './planned-shared.ts';

const template = (...ids: readonly string[]): Template => ({
  canonical: 'https://example.org/t|1',
  title: 'T',
  fields: ids.map((id) => ({
    id,
    part: 'shared',
    section: 'content',
    label: id,
    kind: 'text',
    required: true,
    options: [],
  })),
});
const TIPP = { id: 't', title: ' TIPP ', summary: 'Temperature, paced breathing.', materials: ['Sheet 6'] };
const DEAR = { id: 'd', title: 'DEAR MAN', materials: [] };

test('topic and skills start with what the curriculum plans, and nothing else does', () => {
  expect(
    sharedFromTopics([TIPP, DEAR], template('shared.topic', 'shared.skills', 'shared.handouts')),
  ).toEqual({
    'shared.topic': { kind: 'text', text: 'TIPP; DEAR MAN' },
    'shared.skills': { kind: 'text', text: 'Temperature, paced breathing.' },
  });
});

test('a template that does not ask gets no answer, and no plan writes nothing', () => {
  expect(Object.keys(sharedFromTopics([TIPP], template('shared.topic')))).toEqual(['shared.topic']);
  expect(sharedFromTopics([], template('shared.topic'))).toEqual({});
  expect(sharedFromTopics([DEAR], template('shared.skills'))).toEqual({});
});
