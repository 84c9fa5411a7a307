import type { DayCount } from '../../../src/domain/record/signing-time.ts';
import type { PhraseRefusal } from '../../../src/domain/note/draft/phrases.ts';

export const settings = {
  open: 'Settings',
  phrases: {
    title: 'Quick phrases',
    what: 'Type ; and the code in any text. Your own follow you to other devices where your record system keeps them. No client’s words in them, please.',
    key: 'Code',
    words: 'Stands for',
    keyOf: (index: number) => `Code of phrase ${index}`,
    wordsOf: (index: number) => `Words of phrase ${index}`,
    add: 'Add a phrase',
    remove: 'Remove',
    removeOf: (index: number) => `Remove phrase ${index}`,
    builtIn: 'Phrases that come with Groupwork',
    saved: {
      shared: 'Your phrases are kept, on your other devices too.',
      kept: 'Your phrases are kept on this device; the record system does not keep them.',
      'not-kept': 'This browser keeps nothing here: your phrases last until this window is closed.',
    },
    refusals: {
      'bad-key': (key: string) => `“${key}” can’t be a code: small letters, digits and hyphens, at most 20.`,
      'no-words': (key: string) => `“${key}” stands for nothing yet.`,
      'same-key': (key: string) => `Two phrases have the code “${key}”.`,
      'too-long': (key: string) => `“${key}” stands for more than 1000 characters.`,
      'too-many': (key: string) => `At most 100 phrases can be kept: “${key}” is one too many.`,
    } satisfies Record<PhraseRefusal['code'], (key: string) => string>,
  },
  words: {
    title: 'In place of a name',
    what: 'What your clinic writes where a text would name another member. For everybody in the clinic.',
    labels: {
      otherFirst: 'Another member, at first',
      otherAgain: 'The same one again',
      furtherFirst: 'One more member, at first',
      furtherAgain: 'That one again',
      plural: 'Several',
      sharedFirst: 'In the shared part, at first',
      sharedAgain: 'The same one again, shared part',
      sharedFurtherFirst: 'One more in the shared part',
      sharedFurtherAgain: 'That one again, shared part',
      sharedPlural: 'Several, shared part',
    },
    loading: 'Reading the clinic’s words…',
    saved: 'The clinic’s words are kept. Sessions opened from now on use them.',
    conflict: 'Somebody else changed the clinic’s words. These are theirs; change them again if need be.',
    forbidden: 'Your role can’t change the clinic’s words. Ask whoever manages your record system.',
    noClinic: 'The record system has no clinic on file to keep these with.',
  },
  signing: {
    title: 'Time to sign',
    what: 'Notes that are older are shown as overdue. For everybody in the clinic; take the shortest time that a payer of yours asks for.',
    days: 'Days after the session',
    count: 'Which days count',
    counts: { business: 'Monday to Friday', calendar: 'Every day' } satisfies Record<DayCount, string>,
    badDays: 'The number of days must be from 0 to 90.',
    saved: 'The clinic’s time to sign is kept.',
    notSaved:
      'Not saved: your role can’t change it, somebody else was quicker, or the record system did not answer.',
  },
  save: 'Save',
};
