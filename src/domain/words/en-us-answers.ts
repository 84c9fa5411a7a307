import { list } from './en-us-dates.ts';

/** How the coded answers of one field are said; `undefined` where a code is unknown, so that its display is used. */
export type Sentence = (codes: readonly string[]) => string | undefined;

function one(sentences: Readonly<Record<string, string>>): Sentence {
  return (codes) => {
    const said = codes.map((code) => sentences[code]);
    return said.every((sentence) => sentence !== undefined) ? said.join(' ') : undefined;
  };
}

function several(words: Readonly<Record<string, string>>, sentence: (listed: string) => string): Sentence {
  return (codes) => {
    const said = codes.map((code) => words[code]);
    return said.every((word) => word !== undefined) ? sentence(list(said)) : undefined;
  };
}

const concerns = several(
  {
    'suicidal-ideation': 'suicidal ideation',
    'homicidal-ideation': 'homicidal ideation',
    'self-harm': 'self-harm',
    'substance-use': 'substance use',
    other: 'another concern',
  },
  (listed) => `Risk noted: ${listed}.`,
);

/** By field id. A field that is not here is written as its label and the displays of its answers. */
export const ANSWER_SENTENCES: Readonly<Record<string, Sentence>> = {
  'entry.participation': one({
    active: 'Participated actively.',
    some: 'Participated at times.',
    quiet: 'Was quiet during the session.',
    declined: 'Declined to participate.',
    disruptive: 'Was disruptive to the session.',
  }),
  'entry.affect': several(
    {
      bright: 'bright',
      calm: 'calm',
      flat: 'flat',
      anxious: 'anxious',
      sad: 'sad',
      irritable: 'irritable',
      tearful: 'tearful',
      guarded: 'guarded',
    },
    (listed) => `Affect was ${listed}.`,
  ),
  'entry.comprehension': one({
    full: 'Showed full comprehension of the material.',
    partial: 'Showed partial comprehension of the material.',
    limited: 'Showed limited comprehension of the material.',
  }),
  'entry.homework': one({
    done: 'Homework was done.',
    partly: 'Homework was partly done.',
    'not-done': 'Homework was not done.',
    'none-assigned': 'No homework had been assigned.',
  }),
  'entry.factors': several(
    {
      universality: 'universality',
      altruism: 'altruism',
      cohesion: 'cohesion',
      'self-disclosure': 'self-disclosure',
      'learning-from-peers': 'learning from peers',
      hope: 'hope',
      catharsis: 'catharsis',
    },
    (listed) => `Therapeutic factors at work: ${listed}.`,
  ),
  'entry.risk': (codes) => {
    const raised = codes.filter((code) => code !== 'none-voiced');
    const none = raised.length < codes.length ? 'No risk concerns were voiced.' : '';
    if (raised.length === 0) return none;
    const noted = concerns(raised);
    return noted === undefined ? undefined : [none, noted].filter(Boolean).join(' ');
  },
};
