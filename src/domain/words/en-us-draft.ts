/**
 * Words of the sentences that quick choices start an entry's texts with, in US English. Another locale is another object of
 * this shape. The subject is left out, as progress notes do, so that no pronoun has to be guessed.
 */
export const EN_US_DRAFT = {
  participation: {
    active: 'Engaged actively in the session',
    some: 'Engaged in parts of the session',
    quiet: 'Followed the session quietly',
    declined: 'Chose not to take part in the exercises',
    disruptive: 'Found it hard to stay with the session',
  } as Readonly<Record<string, string>>,
  affect: {
    bright: 'bright',
    calm: 'calm',
    flat: 'flat',
    anxious: 'anxious',
    sad: 'sad',
    irritable: 'irritable',
    tearful: 'tearful',
    guarded: 'guarded',
  } as Readonly<Record<string, string>>,
  /** `Engaged actively in the session with calm and bright affect.` */
  withAffect: (engaged: string, affect: string): string =>
    affect === '' ? `${engaged}.` : `${engaged}, with ${affect} affect.`,
  affectAlone: (affect: string): string => `Presented with ${affect} affect.`,
  comprehension: {
    full: 'Took in the material fully.',
    partial: 'Took in part of the material.',
    limited: 'Had difficulty with the material.',
  } as Readonly<Record<string, string>>,
  homework: {
    done: 'Brought the homework.',
    partly: 'Had done part of the homework.',
    'not-done': 'Had not done the homework.',
  } as Readonly<Record<string, string>>,
  goals: {
    improving: (goal: string): string => `Build on the progress toward ${goal}.`,
    'in-progress': (goal: string): string => `Continue to work toward ${goal}.`,
    sustaining: (goal: string): string => `Keep up what was achieved: ${goal}.`,
    achieved: (goal: string): string => `Review whether ${goal} is met and what comes next.`,
    worsening: (goal: string): string => `Find out what stands in the way of ${goal}.`,
    'no-change': (goal: string): string => `Look for a next step toward ${goal}.`,
    'no-progress': (goal: string): string => `Look for a next step toward ${goal}.`,
    'not-achieved': (goal: string): string => `Revise the approach to ${goal}.`,
    'not-attainable': (goal: string): string => `Revise ${goal} in the treatment plan.`,
  } as Readonly<Record<string, (goal: string) => string>>,
  risk: 'Follow up the risk that was noted individually.',
  homeworkBarrier: 'Talk about what got in the way of the homework.',
};

export type DraftWords = typeof EN_US_DRAFT;
