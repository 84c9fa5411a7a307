import type { ChargeStatus } from '../../../src/domain/billing/types.ts';

export const record = {
  title: (name: string) => `Record of ${name}`,
  who: (recordNumber: string | undefined, born: string | undefined) =>
    [
      ...(recordNumber === undefined ? [] : [recordNumber]),
      ...(born === undefined ? [] : [`born ${born}`]),
    ].join(' · '),
  back: 'Back to the session',
  none: 'No group notes are in this record yet.',
  signedBy: 'Signed by',
  charge: 'Charge',
  times: 'There from and to',
  charges: {
    planned: 'planned',
    billable: 'billable',
    'not-billable': 'not billable',
  } satisfies Record<ChargeStatus, string>,
  unknownSigner: 'a clinician who is not on file',
  noSuchPatient: {
    title: 'This client was not found',
    what: 'The record system does not have this client any more, or never had. Open the record from the session.',
  },
  noCharge: 'No charge on file',
  present: 'Present',
  minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  absent: 'Not present',
  locked: 'Locked',
  unchanged: 'Unchanged since signing',
  changed: 'Changed after signing',
  changedHint:
    'The text no longer has the digest that was signed. Tell your administrator, and rely on the history of the document.',
  notes: 'Notes',
  asWritten: 'Answers as charted',
  asWrittenNone: 'The answers behind this note are not there, or you have no access to them.',
  asWrittenShow: 'Show the answers as charted',
  showShared: 'Same in every attendee’s note',
  showOwn: 'In this record only',
};
