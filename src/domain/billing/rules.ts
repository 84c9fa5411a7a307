/** error stops signing, unless overridden with a reason (rule 5); warning and info do not. */
export type Severity = 'error' | 'warning' | 'info';

interface Rule {
  readonly severity: Severity;
  readonly rule: string;
  /** Where it comes from. `practice`: the standard of group documentation, which no one payer publishes in these words. */
  readonly source: string;
}

/**
 * What is checked when a session is signed, by the numbers that payers' rules have in this project. Data, not code: severities
 * differ by payer. What stops a charge or a claim only is checked there.
 */
export const SIGNING_RULES = {
  D1: { severity: 'error', rule: 'date, place and persons present', source: 'practice' },
  D2: {
    severity: 'error',
    rule: 'actual start and stop, agreeing with arrival and leaving',
    source: 'practice: the full duration is documented and coded',
  },
  D4: {
    severity: 'error',
    rule: 'number of participants, non-billed ones too',
    source: 'Medicare LCD L33632 (2 to 12 participants)',
  },
  D5: { severity: 'warning', rule: 'topic or kind of group', source: 'practice' },
  D6: { severity: 'error', rule: 'intervention', source: 'practice' },
  D7: { severity: 'error', rule: "this member's participation and response", source: 'practice' },
  D8: { severity: 'warning', rule: "entry not a peer's or the last session's", source: 'practice' },
  D9: { severity: 'error', rule: 'at least one current goal', source: 'practice' },
  D10: { severity: 'error', rule: 'progress or a barrier on a current goal', source: 'practice' },
  D14: { severity: 'warning', rule: 'why group treatment helps this person', source: 'practice' },
  D16: { severity: 'warning', rule: 'risk answered individually', source: 'practice' },
  D18: {
    severity: 'error',
    rule: 'author, credential, signature, date',
    source: 'Medicare Program Integrity Manual, chapter 3, section 3.3.2.4 (signatures)',
  },
  D26: { severity: 'info', rule: 'open or closed group, entry and exit dates', source: 'practice' },
  C9: {
    severity: 'warning',
    rule: 'one attendee only: no group code (an error on the charge)',
    source: 'Medicare LCD L33632 (2 to 12 participants)',
  },
} as const satisfies Record<string, Rule>;

export type SigningRule = keyof typeof SIGNING_RULES;
