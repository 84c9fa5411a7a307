import type { Phrase } from './phrase.ts';

/** Phrases that come with the product. They begin a sentence for the clinician to end, and describe nobody else. */
export const DEFAULT_PHRASES: readonly Phrase[] = [
  { key: 'agm', words: 'another group member' },
  { key: 'bx', words: 'Behavior chain reviewed: vulnerability, prompting event, links, consequences. ' },
  { key: 'cog', words: 'Identified the automatic thought and weighed the evidence for and against it: ' },
  { key: 'ex', words: 'Gave an example of their own: ' },
  { key: 'fb', words: 'Received feedback in group and responded by ' },
  { key: 'gr', words: 'Used a grounding skill in session and reported ' },
  { key: 'hw', words: 'Will practice before the next session: ', field: 'entry.plan' },
  { key: 'ind', words: 'To be taken up in individual sessions: ', field: 'entry.plan' },
  {
    key: 'nsi',
    words: 'Denied suicidal and homicidal ideation, plan and intent when asked. ',
    field: 'entry.risk-detail',
  },
  { key: 'pg', words: 'a peer in group' },
  { key: 'skill', words: 'Practiced the skill in session; named as most useful: ' },
  { key: 'sp', words: 'Safety plan reviewed and updated individually. ', field: 'entry.risk-detail' },
];
