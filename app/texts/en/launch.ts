export const launch = {
  opening: 'Opening Groupwork…',
  signingIn: 'Signing you in…',
  start: {
    title: 'Groupwork',
    what: 'Group therapy notes: one group note, and each member’s own note in their own record.',
    signIn: (name: string) => `Sign in with ${name}`,
    fromEhr: 'Sign in here, or open a group session in your record system and start Groupwork from there.',
  },
  frame: {
    title: 'Sign in in a small window',
    what: 'Your record system shows Groupwork in a frame in which your browser lets it keep nothing. Sign in in a small window; the charting then goes on here.',
    action: 'Open the sign-in window',
    blocked: 'The window did not open. Allow pop-ups for this page, or open Groupwork in a tab of its own.',
    ownTab: 'Open in a tab of its own',
    done: 'You are signed in. This window can be closed.',
  },
  refusals: {
    'bad-config': {
      title: 'Groupwork is not set up yet',
      what: 'The list of record systems that may open Groupwork can’t be read. Your administrator can mend this.',
    },
    'unknown-issuer': {
      title: 'This record system is not known to Groupwork',
      what: 'Groupwork opens only from record systems on its list, so that nobody’s notes can be sent elsewhere. Ask your administrator to add this one:',
    },
    'no-issuer': {
      title: 'Open Groupwork from your record system',
      what: 'This address needs to know from which record system it was opened. Go to your schedule, pick the session and start Groupwork from there.',
    },
    'server-unreachable': {
      title: 'The record system can’t be reached',
      what: 'Groupwork could not get an answer from it. Check your network and try again.',
    },
    'server-unsuitable': {
      title: 'This record system can’t sign you in safely',
      what: 'It lacks something that a safe sign-in needs. Your administrator can ask its vendor for:',
    },
    'wrong-state': {
      title: 'This sign-in was not started here',
      what: 'The link is old, was used already, or comes from another window. Nothing was opened. Start Groupwork again from your record system.',
    },
    'access-denied': {
      title: 'Access was not given',
      what: 'The record system says that access was refused. Start again if that was a mistake, or ask your administrator.',
    },
    'server-refused': {
      title: 'The record system refused the sign-in',
      what: 'Start Groupwork again from your record system. If it happens again, give your administrator these words:',
    },
    'code-used': {
      title: 'This sign-in was already used',
      what: 'A sign-in works once, for a short time. Start Groupwork again from your record system.',
    },
    'bad-answer': {
      title: 'The record system’s answer can’t be trusted',
      what: 'It does not fit the sign-in that was asked for, so nothing was opened. Your administrator may need these words:',
    },
    'missing-scopes': {
      title: 'Groupwork was not given enough access',
      what: 'To chart a group session it also has to work with the following. Your role may not include notes; if it should, ask your administrator.',
    },
    'not-a-practitioner': {
      title: 'Only clinicians can chart here',
      what: 'The record system did not say which clinician you are, so no note could carry your name. Ask your administrator to link your account to a practitioner.',
    },
  },
  startAgain: 'Start again',
  toSchedule: 'To the schedule',
  /** Resource types in people’s words, for the list of what access is missing. */
  types: {
    Appointment: 'appointments',
    Encounter: 'visits',
    EpisodeOfCare: 'group memberships',
    Group: 'therapy groups',
    QuestionnaireResponse: 'draft notes',
    ChargeItem: 'charges',
    Task: 'the list of notes to write',
    Composition: 'signed notes',
    Patient: 'clients’ names',
    Practitioner: 'clinicians’ names',
    Questionnaire: 'note templates',
  } as Readonly<Record<string, string>>,
  noStorage:
    'Your browser lets Groupwork keep nothing on this device. Notes are saved to the record system as you type; stay on this page while you are offline.',
};
