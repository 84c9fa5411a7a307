import { describe, expect, test } from 'vitest';
import { compileRoster, guard } from './index.ts';
import type { PersonName, RosterMember } from './index.ts';

const nobody = { phones: [], emails: [], addresses: [], recordNumbers: [], relatives: [] };

function nameOf(full: string): PersonName {
  const [given = '', ...family] = full.split(' ');
  return { use: 'official', given: [given], family: family.join(' ') };
}

const MEMBERS = [
  'Grace Holter',
  'Ivy Parkinson',
  'June Whitman',
  'Joy Crane',
  'Xiomara Roux',
  'Clark Desmond',
  'Bao Savage',
  'Daniela Mori',
  'Max Armstrong',
  'Min-jun Stone',
  'Quentin Zeller',
];
const roster = compileRoster({
  members: MEMBERS.map((full, at): RosterMember => ({ ...nobody, id: `m${at}`, names: [nameOf(full)] })),
  staff: ['Joy Bakare', 'Tunde Reyes', 'Desmond Clarke'].map((full) => ({ names: [nameOf(full)] })),
});
const wordsIn = (text: string): string[] =>
  guard(roster, { subject: 'none', text }).map(({ words }) => words);

describe('names that are words are found', () => {
  test.each([
    ['where somebody is to do something next', 'Candles by the door. Ivy to bring matches.', ['Ivy']],
    ['in a list that is headed as one of people', 'Birthdays: Grace on the 23rd.', ['Grace']],
    ['before what a person alone can feel', 'She said so. Grace was mortified.', ['Grace']],
    ['where they act upon something', 'The game is new. Grace keeps the score.', ['Grace']],
    ['beyond what stands in brackets', 'He came. Ivy (her own word) offered tea.', ['Ivy']],
    ['where somebody watches them', 'He had watched June go pale.', ['June']],
    ['in a month that speaks', 'Nothing happened until June mentioned it.', ['June']],
    ['in a note without capitals, behind a quotation', '"that is me," said grace. so it was.', ['grace']],
    ['where they own what has a verb', 'Her list was long. Ivy’s was shorter.', ['Ivy']],
    ['behind a semicolon, where no capital is due', 'levi, his tongue; Grace, her ground.', ['Grace']],
    [
      'as the head of a line among others',
      'Ivy Parkinson: moving in. Grace: date set.',
      ['Ivy Parkinson', 'Grace'],
    ],
    ['alone with "too"', 'The others came. Ivy too.', ['Ivy']],
  ])('%s', (_kind, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe('names found by how and where they stand', () => {
  test.each([
    ['a given name with a hyphen and a small letter', 'He sat by Min-jun today.', ['Min-jun']],
    ['a word alone in quotation marks', 'She asked what “Crane” did about it.', ['Crane']],
    ['capitals in a note without any', 'the second is for him. GRACE has the truck.', ['GRACE']],
    ['whom somebody ran into', 'ran into stone at the store, neither spoke.', ['stone']],
    ['a question', 'text at noon: "is grace ok? she left"', ['grace']],
    ['who it was', 'it was grace wanting a ride, he says', ['grace']],
    ['beside w/', 'late. sat w/ grace and said little.', ['grace']],
    ['a quality that acts', 'It was late. Savage had two slices.', ['Savage']],
    ['initials among initials', 'X.R. brought a cup, J.C. a book, QZ a frame.', ['X.R.', 'J.C.', 'QZ']],
    ['initials that a who follows', 'It was QZ who noticed him go.', ['QZ']],
    ['initials that act', 'Q.Z. is thinking of joining.', ['Q.Z.']],
    [
      'a handle of a name and two letters of the other',
      'Muted @grace_floats_hr today.',
      ['@grace_floats_hr'],
    ],
  ])('%s', (_kind, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe('short and misspelt forms are found', () => {
  test.each([
    ['a clipped head that is no word', 'Check-ins. Xio: angry, and glad to be.', ['Xio']],
    ['a pet form of a name in -e', 'He told Junie that it was late.', ['Junie']],
    ['letters swapped in a short name', 'It was heavy. Boa took the shade.', ['Boa']],
    ['another ending', 'On the ride he slept. Danielle sang.', ['Danielle']],
  ])('%s', (_kind, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe('nobody of the group is meant', () => {
  test.each([
    ['by a disease that is named so', 'Parkinson’s, they said, and a fall.'],
    ['by an operation', 'Eight months after Roux-en-Y she is well.'],
    ['by letters that the note explains', 'GH (growth hormone) was normal.'],
    ['by letters before a thing', 'GH tape on the knee.'],
    ['by a clinician who leads', 'Joy led the breathing.'],
    ['by a clinician beside another', 'Joy and Tunde modelled it.'],
    [
      'by a clinician’s whole name, though a member’s is the same turned round',
      'Desmond Clarke read a poem.',
    ],
    ['by somebody of the subject’s own', 'Her Max was long dead.'],
    ['by an attorney with a title', 'His attorney, Mr. Crane, says wait.'],
    ['by a poet', 'He likes Whitman, “the long one.”'],
    ['by an artist’s work', 'Armstrong’s trumpet at the break.'],
    ['by a house', 'They ate at Mori, the noodle place, on Friday.'],
    ['by an abbreviation', 'Max. 12 tonight, so more chairs.'],
    ['by a device', 'BP 128/78. Holter off Friday.'],
    ['by months', 'Since June, and until June, the rent is due in June.'],
    ['by minutes', 'He came 40 min early and left.'],
    ['by the leader of a group', 'He stayed to ask Joy (group leader) about it.'],
    ['by who runs the class', 'Not what Joy who runs the class would do.'],
    ['by a dose', 'On Savage 75 mg bid, less foggy.'],
    ['by a date', 'Forms are in by June 15 from the rest.'],
    ['by one called nearly so', 'The foreman is a Quenten Zellers, he says.'],
    ['by another’s initial', 'One was by T. Whitman, the other unsigned.'],
    ['by a make', 'Armstrong-brand walkers were recalled.'],
    ['by pages', 'Read aloud: two pages of Mori.'],
    ['by hope and grace', 'With grace and joy, they said; joy was the topic.'],
  ])('%s', (_kind, text) => {
    expect(wordsIn(text)).toEqual([]);
  });
});
