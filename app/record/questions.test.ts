import type { QuestionnaireResponse, Resource } from '@medplum/fhirtypes';
import { expect, it } from 'vitest';
import { goalsIn, questionsIn, withQuestions } from './questions.ts';

const ENTRY: QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: [
    { linkId: 'entry.response', answer: [{ valueString: 'Practiced with a peer.' }] },
    {
      linkId: 'entry.goals',
      item: [{ linkId: 'entry.goals.goal', answer: [{ valueReference: { reference: 'Goal/g1' } }] }],
    },
    { linkId: 'entry.unknown', answer: [{ valueBoolean: true }] },
  ],
};

const RESOURCES: readonly Resource[] = [
  {
    resourceType: 'Questionnaire',
    status: 'active',
    item: [
      {
        linkId: 'entry',
        type: 'group',
        item: [
          { linkId: 'entry.response', text: 'Response', type: 'text' },
          {
            linkId: 'entry.goals',
            text: 'Progress toward goals',
            type: 'group',
            item: [{ linkId: 'entry.goals.goal', text: 'Goal', type: 'reference' }],
          },
        ],
      },
    ],
  },
  {
    resourceType: 'Goal',
    id: 'g1',
    lifecycleStatus: 'active',
    description: { text: 'Sleep through the night' },
    subject: { reference: 'Patient/p1' },
  },
];

it('puts each answer below its question, and a goal’s words in the place of its reference', () => {
  expect(goalsIn(ENTRY.item)).toEqual(['g1']);
  const { item = [] } = withQuestions(ENTRY, questionsIn(RESOURCES));
  expect(item.map(({ text }) => text)).toEqual(['Response', 'Progress toward goals', undefined]);
  expect(item[1]?.item?.[0]).toEqual({
    linkId: 'entry.goals.goal',
    text: 'Goal',
    answer: [{ valueReference: { reference: 'Goal/g1', display: 'Sleep through the night' } }],
  });
});

it('leaves answers as they are where neither template nor goals are there', () => {
  expect(withQuestions(ENTRY, questionsIn([]))).toEqual(ENTRY);
});
