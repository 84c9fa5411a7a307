import { describe, expect, test } from 'vitest';
import { compileRoster, guard } from './index.ts';
import type { RosterMember } from './index.ts';

const nobody = { phones: [], emails: [], addresses: [], recordNumbers: [], relatives: [] };
const MEMBERS: readonly (readonly [given: string, family: string])[] = [
  ['Grace', 'Holter'],
  ['Ivy', 'Parkinson'],
  ['Joy', 'Crane'],
  ['Storm', 'Pratt'],
  ['Tenzin', 'Norbu'],
  ['Margaret', 'Bloom'],
  ['Sage', 'Brooks'],
  ['Neil', 'Rivers'],
  ['Anh Thuy', 'Pham'],
  ['Eduardo', 'Cross'],
  ['Stella', 'Fair'],
  ['Sunny', 'Luna'],
  ['Hope', 'Park'],
  ['Chase', 'Gray'],
  ['Leopoldo', 'Power'],
  ['Michael', 'Destin'],
  ['Zbigniew', 'Urban'],
  ['Will', 'Harber'],
  ['Agneta', 'Norling'],
  ['Dov', 'Lachman'],
  ['Teodor', 'Boyle'],
  ['Greta', 'Kübler'],
  ['Otto', 'Ross'],
];
const roster = compileRoster({
  members: MEMBERS.map(([given, family]): RosterMember => ({
    ...nobody,
    id: `${given} ${family}`,
    names: [{ use: 'official', given: [given], family }],
  })),
  staff: [{ names: [{ use: 'official', given: ['Tunde'], family: 'Reyes' }] }],
});
const wordsIn = (text: string): string[] =>
  guard(roster, { subject: 'none', text }).map(({ words }) => words);

describe('members are found', () => {
  test.each([
    [
      'in a list of duties',
      'Chairs: Sage. Dishes: Tenzin. Music: Hope with staff.',
      ['Sage', 'Tenzin', 'Hope'],
    ],
    [
      'as a buddy, a driver or who observes',
      'Timer buddy: Neil. Driver: Stella. Observer: Tenzin.',
      ['Neil', 'Stella', 'Tenzin'],
    ],
    ['in news of what they had', 'Births: Stella, a girl, and Tenzin, a boy.', ['Stella', 'Tenzin']],
    ['in lower case before a verb and staff', '22 min. tenzin heard half a staff mtg', ['tenzin']],
    ['by a short form in lower case', 'he made eggs. polo eats at 3 too. he likes that', ['polo']],
    ['where they bring what one can carry', 'All were late. Grace brought oranges.', ['Grace']],
    ['with an unseen character inside', 'All were late. Gr\u200bace brought oranges.', ['Gr\u200bace']],
    ['with the second half of a given name misspelt', 'Partnered with Anh Thuyy for it.', ['Anh Thuyy']],
    ['by initials with a count', 'Words each: E.C. 12, Neil 4, Ivy 2.', ['E.C.', 'Neil', 'Ivy']],
    ['by initials that did theirs', 'It is harder. EC did hers in Scots.', ['EC']],
    [
      'alone in quotation marks with a full stop',
      'Asked who, she would only say "Rivers." Then tea.',
      ['Rivers'],
    ],
    ['where one of several is meant', 'The link went to the wrong Hope.', ['Hope']],
    ['where a body part or a remark is theirs', 'Cross’s jaw went at Fair’s remark.', ['Cross', 'Fair']],
    ['who showed the way', 'She came by way of Tenzin, who had the flyer.', ['Tenzin']],
    ['who stands outside a shop', 'Ivy, outside Macy’s, told her so.', ['Ivy']],
    ['whom one phoned after group', 'She called Tenzin, after group.', ['Tenzin']],
    ['who is next', 'The next to share was to be Tenzin, after a break.', ['Tenzin']],
    ['whose name is nothing else, before an abbreviation', 'Norbu’s DUI came up.', ['Norbu']],
    ['whose name is nothing else, before a number', 'Norbu 60 days clean today.', ['Norbu']],
    ['whose house it is', 'He avoids the Norbu house.', ['Norbu']],
    ['to whom one moves', 'Moved closer to Tenzin during the break.', ['Tenzin']],
    ['up to whom one drives', 'She drove up to Ivy in the lot.', ['Ivy']],
    ['from whom one stays away', 'He is to stay away from Ivy, per the agreement.', ['Ivy']],
    ['who is something', 'Tenzin, the boxer, hugged him.', ['Tenzin']],
    ['told by what they are', 'Tenzin, a mother of four, had not slept.', ['Tenzin']],
    ['by whose name somebody goes', 'A woman by the name of Tenzin comforted her.', ['Tenzin']],
    ['to whom the therapist speaks', '“Breathe, Tenzin,” the therapist said.', ['Tenzin']],
    ['whom one asks oneself', 'Why don’t you ask Tenzin yourself?', ['Tenzin']],
    ['whom one tells that one is sorry', '“Tell Tenzin I’m sorry I bailed.”', ['Tenzin']],
    ['in a row of ratings', 'Ratings: Holter 4 6, Norbu 8 2, Pratt 7 7.', ['Holter', 'Norbu', 'Pratt']],
    ['in a row of who brought it', 'In: Holter Y, Norbu N, Pratt Y', ['Holter', 'Norbu', 'Pratt']],
    ['who did it with another', 'Grace and Brenda agreed to call each other.', ['Grace']],
    ['whom somebody calls a peer', 'A peer by the name of Tenzin told him off.', ['Tenzin']],
    ['whose initials act', 'DL revoked her ROI. TB read a poem aloud and wept.', ['DL', 'TB']],
    ['whose bottle it was', 'She drank half a bottle of Tenzin’s at the party.', ['Tenzin']],
    ['from whom one heard', 'He heard of the meeting by way of Tenzin.', ['Tenzin']],
    ['in a pair', 'Dyads: Holter-Crane, Norbu-Pratt.', ['Holter', 'Crane', 'Norbu', 'Pratt']],
    ['near a shop', 'Talked to Tenzin, near Macy’s, about using.', ['Tenzin']],
    ['at the head of the next sentence', 'He has court. In Tenzin he confides.', ['Tenzin']],
    ['in whom somebody trusts', 'Her trust in Tenzin grew.', ['Tenzin']],
    ['where a storm gives gum', 'It went on. Storm gave him gum.', ['Storm']],
    ['from whom an idea came', 'The best idea came from Tenzin.', ['Tenzin']],
    [
      'in a list beside the leader',
      'Signed: Ivy, Norbu, the leader, Stella, and pt.',
      ['Ivy', 'Norbu', 'Stella'],
    ],
    ['who plays a part', 'Ivy did the hold music and Norbu the receptionist.', ['Ivy', 'Norbu']],
    ['where somebody is in court', 'A thin week: Stella in court, Tenzin ill.', ['Stella', 'Tenzin']],
    ['by their rank', 'Sgt. Norbu outranks him. Lt. Urban laughed.', ['Norbu', 'Urban']],
    ['called old', 'Old Cross nodded off against his shoulder.', ['Cross']],
    ['whom one wants to sponsor', 'wants to sponsor tenzin next year', ['tenzin']],
    ['who phones', 'Agneta phones to apologize each time.', ['Agneta']],
    ['in a row of goals', 'O.R.: stairs, met. DL: no mower. T.N.: church.', ['O.R.', 'DL', 'T.N.']],
    ['by initials without capitals', 'zu says hi to her at break', ['zu']],
    ['in whom one confides', 'Confided in Destin during the break.', ['Destin']],
    ['whose initials have a score', 'ZU 7, GK 3.', ['ZU', 'GK']],
    ['by initials in capitals', 'THANKED ZU FOR THE CARD. TN HUGGED HER.', ['ZU', 'TN']],
    ['who say something', 'The idea came from Destin.', ['Destin']],
    ['beside another with a title', 'Sat w/ Mr. Cross & Ms. Norbu.', ['Cross', 'Norbu']],
    ['by a Greek capital', 'Left with \u0397ope driving.', ['\u0397ope']],
    ['with friends from group', 'Her friends from group, Grace and Sage, ran.', ['Grace', 'Sage']],
  ])('%s', (_kind, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});

describe('nobody of the group is meant', () => {
  test.each([
    ['by an officer', 'Her parole officer Lt. Norbu called. Sgt. Norbu from the VA, too.'],
    ['by whom a therapist calmed', 'She got upset, Joy the counselor calmed her.'],
    ['by the head of a number', 'Her card is DL-0574, as before.'],
    ['by a therapist', 'Joy the speech therapist had been sitting there.'],
    ['by a month in a clause', 'Sober since March, and glad of it. PT at 2, OT at 3.'],
    ['by weather that does things to people', 'Storm kept him in all day. Storm moved us indoors.'],
    ['by a plural', 'Power struggles with the lock were confessed.'],
    ['by what a quality brings', 'Grace brought calm. Joy brought relief.'],
    ['by tools', 'Ivy clippers are in the shed.'],
    ['behind a unit of time that ends a sentence', 'Walked 10 min. Grace at home, relatively.'],
    ['by parks and fairs', 'The coaster at Luna Park, then the State Fair and a county fair.'],
    ['by a place with a particle', 'The bus to Havre de Grace was late.'],
    ['by a place in a state of two words', 'By way of Rosebud and Hope, South Dakota, she drove.'],
    ['by a town on the way', 'Flew home by way of Holter and slept there.'],
    [
      'by a town told by what it lies near or by its size',
      'Went to Crane, outside Chicago, then to Norbu, pop. 900.',
    ],
    ['by a town where one has court', 'He has court in Pratt on the ninth.'],
    ['by a town that is only like a name', 'He went to Urbana twice.'],
    ['by kin that is only like a name', 'She asked if she may call her Grampy.'],
    ['by a firm', 'The interview at Chase went well. Half a can of Rivers’s for supper.'],
    ['by an author of two names', 'Kübler-Ross came up again.'],
    ['in British spelling', 'Will practise nightly. Will organise the harbour walk and apologise.'],
    ['by a theory', 'Bloom’s three columns hang on the fridge.'],
    ['by a baby or a goat', 'The baby is to be Stella, after nobody. Fed a goat by the name of Joy.'],
    ['by a diagnosis or a licence', 'AN ruled out at intake. DL reinstated on Tuesday. TB read negative.'],
    ['by works', 'Destiny’s Child on the speaker; Payne’s grey on the brush.'],
    ['by a chain', 'Bought a frame at Michaels for it.'],
    ['by a house that sells food', 'A sub from Eduardo’s, halved.'],
    ['by an idea of an author', 'Bloom’s "six levels" were drawn.'],
    [
      'by an author in brackets',
      'Social Stories (Gray) were read. Others agree (Rivers, 1994). Crane (2010) does not.',
    ],
    ['by diseases side by side', 'Lewy body and Parkinson’s compared with Alzheimer’s.'],
    ['by somebody with a title whom nobody knows', 'The teacher is a Miss Hope. He saw a Mr. Cross there.'],
    ['by an outsider’s badge', 'Driver’s badge said NEIL. He asked the waitress by her badge, Joy.'],
    ['by twins', 'Her twins, Grace and Sage, ran about. Her sons Neil and Chase ran.'],
    ['by a degree', 'A.B. in history, before the roofing.'],
    ['by what a session is about', 'Theme: Grace. Door code: as before.'],
  ])('%s', (_kind, text) => {
    expect(wordsIn(text)).toEqual([]);
  });

  test('letters of a person in the next sentence make none of an abbreviation', () => {
    expect(wordsIn('EC form is due on the 14th. N.R. laughed.')).toEqual(['N.R.']);
  });
});
