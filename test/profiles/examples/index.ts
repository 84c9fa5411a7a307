import { appointmentExamples } from './appointments.ts';
import { billingExamples } from './billing.ts';
import { draftExamples } from './drafts.ts';
import { encounterExamples } from './encounters.ts';
import type { AnyExample } from './example.ts';
import { followUpExamples } from './follow-up.ts';
import { groupExamples } from './group.ts';
import { noteExamples } from './notes.ts';
import { peopleExamples } from './people.ts';
import { signingExamples } from './signing.ts';

/** Valid and spoiled resources of every profile. HL7's validator is given the valid ones too (`npm run validate`). */
export const EXAMPLES: readonly AnyExample[] = [
  ...groupExamples,
  ...appointmentExamples,
  ...encounterExamples,
  ...draftExamples,
  ...noteExamples,
  ...signingExamples,
  ...billingExamples,
  ...peopleExamples,
  ...followUpExamples,
];
