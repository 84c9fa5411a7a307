import type { SessionState } from '../../../src/domain/schedule/types.ts';

export const session = {
  nav: {
    label: 'Steps of the session',
    attendance: 'Attendance',
    chart: 'Charting',
    review: 'Review and sign',
    reviewShort: 'Review',
    notes: 'Signed notes',
  },
  ready: (ready: number, total: number) => `${ready} of ${total} ready`,
  signedToo: (count: number) => `${count} signed`,
  readyHint: 'Members whose note has everything it needs',
  facilitators: 'Facilitators',
  yourTime: (time: string) => `${time} your time`,
  menu: 'You and this app',
  states: {
    scheduled: 'Scheduled',
    open: 'In progress',
    signing: 'Being signed',
    closed: 'Signed',
    cancelled: 'Cancelled',
  } satisfies Record<SessionState, string>,
  notYet: {
    title: 'This session has not begun',
    what: 'Opening it prepares its attendance list and draft notes. You can do that now, or come back when the group meets.',
    action: 'Open the session now',
  },
  refusals: {
    'no-such-session': {
      title: 'This session was not found',
      what: 'The record system does not have it, or it was deleted. Pick it again from your schedule.',
    },
    'not-a-group-session': {
      title: 'This is not a group session',
      what: 'Groupwork was opened from an individual appointment. Go back to the schedule and pick a group session.',
    },
    cancelled: {
      title: 'This session was cancelled',
      what: 'There is nothing to chart. If the group met after all, set the appointment to booked in your record system.',
    },
    busy: {
      title: 'Others are opening this session too',
      what: 'They keep changing its list at the same moment. Try again in a moment.',
    },
    unusable: {
      title: 'Something about this session can’t be read',
      what: 'The record system holds it in a form that Groupwork can’t use. Your administrator may need these words:',
    },
    'no-template': {
      title: 'This group’s note template is missing',
      what: 'The record system does not have the template that the group asks for. Ask your administrator to install it:',
    },
    'unsupported-template': {
      title: 'This group’s note template can’t be used here',
      what: 'It has kinds of questions that Groupwork does not know yet, so a note could lose answers. Pick another template for the group, or ask for these to be changed:',
    },
  },
  pickAnother: 'Pick another session',
};
