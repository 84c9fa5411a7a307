/** error stops signing, unless overridden with a reason (rule 5); warning and info do not. */
export type Severity = 'error' | 'warning' | 'info';

/** The rules of documentation that are checked when a session is signed. A clinic can change severities: this is data. */
export const SIGNING_RULES = {
  D1: { severity: 'error', rule: 'date, place and persons present', source: 'LCD L33632' },
  D2: {
    severity: 'error',
    rule: 'actual start and stop, agreeing with arrival and leaving',
    source: 'LCD L33632',
  },
  D4: { severity: 'error', rule: 'number of participants', source: 'LCD L33632' },
  D5: { severity: 'warning', rule: 'topic or kind of group', source: 'payer manuals' },
  D6: { severity: 'error', rule: 'intervention', source: 'LCD L33632' },
  D7: { severity: 'error', rule: "this member's participation and response", source: 'LCD L33632' },
  D8: {
    severity: 'warning',
    rule: "not the same as a peer's or the last session's entry",
    source: 'CMS on cloned notes',
  },
  D9: { severity: 'error', rule: 'at least one current goal', source: 'LCD L33632' },
  D10: { severity: 'error', rule: 'progress or a barrier on a goal', source: 'LCD L33632' },
  D14: { severity: 'warning', rule: 'why group treatment helps this person', source: 'payer manuals' },
  D16: { severity: 'warning', rule: 'risk answered individually', source: 'practice standard' },
  D18: {
    severity: 'error',
    rule: 'author, credential, signature, date',
    source: '42 CFR 424.516, LCD L33632',
  },
  D26: { severity: 'info', rule: 'open or closed group, entry and exit dates', source: 'practice standard' },
  C9: {
    severity: 'warning',
    rule: 'one attendee only: no group code (an error on the charge)',
    source: 'LCD L33632',
  },
} as const satisfies Record<string, { severity: Severity; rule: string; source: string }>;

export type SigningRule = keyof typeof SIGNING_RULES;
