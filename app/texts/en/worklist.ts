const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

export const worklist = {
  title: 'Unsigned notes',
  loading: 'Looking for unsigned notes…',
  whose: 'Whose notes',
  mine: 'Mine',
  others: { everyone: 'Everyone’s', shared: 'My groups and clients' },
  summary: (count: number, overdue: number) =>
    `${count === 1 ? '1 note waits' : `${count} notes wait`} for you${overdue > 0 ? `, ${overdue} overdue` : ''}.`,
  of: (count: number, overdue: number) =>
    overdue > 0 ? `${count} waiting, ${overdue} overdue` : `${count} waiting`,
  none: 'All signed. Nothing waits for you.',
  noneHint: 'Sessions appear here when they are over and have notes that nobody has signed.',
  noneOf: (names: string) => `Nothing waits for ${names}.`,
  noneOfOthers: {
    own: 'All signed. Nothing waits for you.',
    everyone: 'All signed. Nothing waits for anybody.',
    shared: 'All signed. Nothing waits in your groups, or for your clients.',
  },
  you: 'you',
  age: (days: number) => (days === 0 ? 'today' : days === 1 ? '1 day' : `${days} days`),
  overdue: 'Overdue',
  overdueAfter: {
    business: (days: number) =>
      `Overdue: more than ${days === 1 ? '1 business day' : `${days} business days`} after the session.`,
    calendar: (days: number) =>
      `Overdue: more than ${days === 1 ? '1 day' : `${days} days`} after the session.`,
  },
  unknownSession: 'A session that is no longer there',
  kinds: {
    unsigned: (count: number) => `${notes(count)} to sign`,
    awaiting: (count: number) =>
      count === 1 ? '1 note waits for your signature' : `${count} notes wait for your signature`,
    'group-record': 'The group record waits for your signature',
    stopped: 'A note could not be written into its record',
    'stopped-record': 'The group record could not be written',
  },
  signed: (signed: number, total: number) => `${signed} of ${total} signed`,
  leadSigns: 'the lead signs',
  notOpened: 'nothing charted yet',
  actions: {
    start: 'Take attendance',
    chart: 'Go on charting',
    sign: 'Read and sign',
    mend: 'Look at it',
  },
  actionOf: (action: string, group: string, day: string) => `${action}: ${group}, ${day}`,
  waiting: (count: number) => (count === 1 ? '1 note waits for you' : `${count} notes wait for you`),
};
