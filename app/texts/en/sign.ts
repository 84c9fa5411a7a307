export const sign = {
  title: 'Sign and lock',
  as: (name: string, credential: string) => (credential === '' ? name : `${name}, ${credential}`),
  statement: (count: number) =>
    count === 1
      ? 'I confirm that this note is true and complete to the best of my knowledge. Signing locks it and the group note; corrections are then addenda.'
      : `I confirm that these ${count} notes are true and complete to the best of my knowledge. Signing locks them and the group note; corrections are then addenda.`,
  noCredential: 'Your record system has no credential for you. The notes will carry your name alone.',
  waitsFor: (name: string) => `${name} signs as the client’s primary clinician.`,
  confirm: 'Sign and lock',
  signing: 'Signing…',
  overridden: (count: number) =>
    count === 1 ? 'You overrode 1 finding with a reason.' : `You overrode ${count} findings with reasons.`,
  /** Without a full stop: short names end with one. */
  drafts: (names: readonly string[]) =>
    `Left as drafts: ${new Intl.ListFormat('en', { type: 'conjunction' }).format(names)}`,
  refusals: {
    unsaved: {
      title: 'Not everything has been saved yet',
      what: 'Signing waits until it is. Look at the line on top of the page, then sign again.',
    },
    findings: {
      title: 'Something is no longer ready',
      what: 'Nothing was signed. The review shows what is missing now.',
    },
    changed: {
      title: 'Somebody changed a note while you were signing',
      what: 'What was signed before stays signed; the changed note was not. Read it again, then sign.',
    },
    'not-the-lead': {
      title: 'You can’t sign these notes',
      what: 'The lead facilitator of the session signs the members’ notes.',
    },
    'not-open': {
      title: 'This session has not been opened',
      what: 'Nothing has been charted in it. Open it, chart it, then sign.',
    },
    'not-on-the-roster': {
      title: 'The list of members has changed',
      what: 'Somebody is no longer on it. Load the session again, then sign.',
    },
    'not-atomic': {
      title: 'This record system can’t keep a record whole',
      what: 'It would write half a record when something fails, so nothing was signed. Ask your administrator to switch on atomic transactions.',
    },
    busy: {
      title: 'Others are signing this session too',
      what: 'Wait a moment, then sign again. Nothing is signed twice.',
    },
    fault: 'What was locked stays locked, and signing again goes on from there. Nothing is written twice.',
  },
  notSigned: 'Not signed: somebody or something was quicker, or the record system did not answer. Try again.',
  progress: {
    title: 'Signed notes',
    writing: (written: number, total: number) => `${written} of ${total} notes are in the records`,
    all: (total: number) =>
      total === 1 ? 'The note is in the record.' : `All ${total} notes are in the records.`,
    stoppedToo: (count: number) => `${count} stopped`,
    bar: 'Notes in the records',
    open: 'Being written',
    written: 'In the record',
    stopped: 'Stopped',
    awaiting: (name: string) => `Waits for ${name}’s signature`,
    awaitingSomeone: 'Waits for the primary clinician’s signature',
    draft: 'Still a draft',
    chart: 'Go on charting',
    record: 'Open the record',
    recordOf: (name: string) => `Open the record of ${name}`,
    reopen: 'Open it again to mend it',
    notReopened: 'It could not be opened again: somebody was quicker, or the record system did not answer.',
    lost: 'The record system can’t be reached just now. The notes are signed; writing goes on when it is back.',
  },
  slow: {
    title: 'Nothing has picked the notes up yet',
    what: 'They are signed and safe. You can wait, or write them into the records from here now; nothing is written twice.',
    action: 'Write the records now from here',
    running: 'Writing the records…',
  },
  absences: {
    title: 'Follow-ups are not planned yet',
    of: (names: string) =>
      `The notes are signed. The follow-up that the group’s rules ask for could not be planned for ${names}.`,
    all: 'The notes are signed. The follow-ups that the group’s rules ask for after absences could not be planned.',
    again: 'Plan them now',
    planned: 'The follow-ups are planned.',
  },
  groupRecord: {
    title: 'Group record',
    written: 'Written and signed.',
    waits: (names: string) => `Waits for the signature of ${names}.`,
    mine: 'Sign the group record',
    mineWhat:
      'You facilitated this session too. Your signature under the group record is needed; the members’ notes are not changed by it.',
    signed: (name: string, time: string) => `${name} signed ${time}`,
    show: 'Read the group note',
  },
  waiting: {
    title: (count: number) =>
      count === 1 ? '1 note waits for your signature' : `${count} notes wait for your signature`,
    what: 'You keep these clients’ primary records. Read each note, then sign.',
    action: (count: number) => (count === 1 ? 'Sign 1 note' : `Sign ${count} notes`),
  },
};
