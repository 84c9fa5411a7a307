import type { AccessPolicy, AccessPolicyResource } from '@medplum/fhirtypes';

type Interaction = NonNullable<AccessPolicyResource['interaction']>[number];

const READ: readonly Interaction[] = ['read', 'search'];
const KEEP: readonly Interaction[] = [...READ, 'create'];
const CHANGE: readonly Interaction[] = [...READ, 'update'];

function rule(resourceType: string, interaction: readonly Interaction[]): AccessPolicyResource {
  return { resourceType, interaction: [...interaction] };
}

/**
 * Rule 4 on the server itself: what was final before a change can be changed by nobody who has a policy. Medplum asks these of everybody
 * with a policy and of nobody without one, so every user and client needs a policy that holds them. In FHIRPath an empty
 * value compares to nothing, so its absence is asked for.
 */
const LOCKS = {
  Composition: {
    description: 'A signed note is never changed; corrections are addenda.',
    expression: "%before.exists() implies %before.status = 'preliminary'",
  },
  DocumentReference: {
    description: 'A signed document is never changed; corrections are addenda.',
    expression: "%before.exists() implies (%before.docStatus.exists().not() or %before.docStatus != 'final')",
  },
  QuestionnaireResponse: {
    description: 'A draft from which a record was written is never changed.',
    expression: "%before.exists() implies %before.status != 'completed'",
  },
} as const;

function locked(resourceType: keyof typeof LOCKS, interaction: readonly Interaction[]): AccessPolicyResource {
  const constraint = { language: 'text/fhirpath' as const, ...LOCKS[resourceType] };
  return { ...rule(resourceType, interaction), writeConstraint: [constraint] };
}

/** What a signed record is made of is created by bots and never changed by them; nothing is ever deleted. */
export const BOT_POLICY: AccessPolicy = {
  resourceType: 'AccessPolicy',
  name: 'Groupwork bots',
  resource: [
    ...['Appointment', 'ChargeItem', 'Task'].map((type) => rule(type, CHANGE)),
    locked('QuestionnaireResponse', CHANGE),
    rule('Encounter', [...CHANGE, 'create']),
    ...['AuditEvent', 'Composition', 'DocumentReference', 'Provenance'].map((type) => rule(type, KEEP)),
    ...[
      'CareTeam',
      'Condition',
      'EpisodeOfCare',
      'Goal',
      'Group',
      'Location',
      'Patient',
      'Practitioner',
      'Questionnaire',
      'RelatedPerson',
    ].map((type) => rule(type, READ)),
  ],
};

const WRITE: readonly Interaction[] = [...KEEP, 'update', 'history', 'vread'];

/** To be merged into the policies of everybody who writes notes: reading, creating, and changing what is not final. */
export const LOCKED_RECORDS: readonly AccessPolicyResource[] = [
  locked('Composition', WRITE),
  locked('DocumentReference', WRITE),
  locked('QuestionnaireResponse', WRITE),
  ...['Provenance', 'AuditEvent'].map((type) => rule(type, [...KEEP, 'history', 'vread'])),
];
