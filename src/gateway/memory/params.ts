import type { ResourceType } from '@medplum/fhirtypes';

/** How a search parameter compares, and where in the resource its values stand. */
export interface Param {
  readonly kind: 'token' | 'reference' | 'date' | 'uri' | 'string';
  readonly path: string;
  /** A reference parameter that only sees references to one type. */
  readonly target?: ResourceType;
  /** `:contains`: a string matches anywhere, not at its start alone. */
  readonly anywhere?: true;
}

const token = (path: string): Param => ({ kind: 'token', path });
const reference = (path: string, target?: ResourceType): Param => ({
  kind: 'reference',
  path,
  ...(target && { target }),
});
const date = (path: string): Param => ({ kind: 'date', path });
const uri = (path: string): Param => ({ kind: 'uri', path });
const string = (path: string): Param => ({ kind: 'string', path });

const SUBJECT = { subject: reference('subject'), patient: reference('subject', 'Patient') };
const NAMED = { identifier: token('identifier'), status: token('status') };

const OF_ANY: Readonly<Record<string, Param>> = {
  _id: token('id'),
  _lastUpdated: date('meta.lastUpdated'),
};

/** R4 search parameters that Groupwork uses; the twin refuses all others. https://hl7.org/fhir/R4/searchparameter-registry.html */
const OF_TYPE: Readonly<Partial<Record<ResourceType, Readonly<Record<string, Param>>>>> = {
  Appointment: {
    ...NAMED,
    date: date('start'),
    actor: reference('participant.actor'),
    patient: reference('participant.actor', 'Patient'),
    practitioner: reference('participant.actor', 'Practitioner'),
    location: reference('participant.actor', 'Location'),
    'supporting-info': reference('supportingInformation'),
    'service-type': token('serviceType'),
  },
  AuditEvent: {
    patient: reference('entity.what', 'Patient'),
    entity: reference('entity.what'),
    date: date('recorded'),
  },
  Basic: { identifier: token('identifier'), code: token('code'), author: reference('author') },
  CareTeam: { ...NAMED, ...SUBJECT, participant: reference('participant.member') },
  ChargeItem: {
    ...SUBJECT,
    identifier: token('identifier'),
    code: token('code'),
    context: reference('context'),
    occurrence: date('occurrencePeriod'),
  },
  Composition: {
    ...NAMED,
    ...SUBJECT,
    encounter: reference('encounter'),
    author: reference('author'),
    'related-ref': reference('relatesTo.targetReference'),
    type: token('type'),
    date: date('date'),
  },
  Condition: { ...SUBJECT, code: token('code'), 'clinical-status': token('clinicalStatus') },
  Coverage: { ...NAMED, patient: reference('beneficiary'), beneficiary: reference('beneficiary') },
  DocumentReference: {
    ...NAMED,
    ...SUBJECT,
    encounter: reference('context.encounter'),
    related: reference('context.related'),
    type: token('type'),
    date: date('date'),
  },
  Encounter: {
    ...NAMED,
    ...SUBJECT,
    appointment: reference('appointment'),
    'part-of': reference('partOf'),
    'episode-of-care': reference('episodeOfCare'),
    date: date('period'),
  },
  EpisodeOfCare: {
    ...NAMED,
    type: token('type'),
    patient: reference('patient'),
    'care-manager': reference('careManager'),
    condition: reference('diagnosis.condition'),
    date: date('period'),
  },
  Flag: { ...SUBJECT, identifier: token('identifier'), date: date('period') },
  Goal: { ...SUBJECT, 'lifecycle-status': token('lifecycleStatus') },
  Group: {
    identifier: token('identifier'),
    type: token('type'),
    'managing-entity': reference('managingEntity'),
  },
  Location: { ...NAMED, name: string('name') },
  Patient: {
    identifier: token('identifier'),
    birthdate: date('birthDate'),
    name: string('name'),
    family: string('name.family'),
    given: string('name.given'),
  },
  PlanDefinition: { ...NAMED, url: uri('url'), version: token('version') },
  Practitioner: { identifier: token('identifier'), active: token('active') },
  PractitionerRole: { practitioner: reference('practitioner'), organization: reference('organization') },
  Provenance: { target: reference('target'), agent: reference('agent.who'), recorded: date('recorded') },
  Questionnaire: { ...NAMED, url: uri('url'), version: token('version') },
  QuestionnaireResponse: {
    ...NAMED,
    ...SUBJECT,
    encounter: reference('encounter'),
    author: reference('author'),
    authored: date('authored'),
    questionnaire: uri('questionnaire'),
  },
  RelatedPerson: { identifier: token('identifier'), patient: reference('patient') },
  Subscription: { status: token('status'), url: uri('channel.endpoint'), criteria: uri('criteria') },
  Task: {
    ...NAMED,
    'group-identifier': token('groupIdentifier'),
    'business-status': token('businessStatus'),
    code: token('code'),
    patient: reference('for', 'Patient'),
    subject: reference('for'),
    focus: reference('focus'),
    encounter: reference('encounter'),
    owner: reference('owner'),
    requester: reference('requester'),
    'authored-on': date('authoredOn'),
    modified: date('lastModified'),
  },
};

export function paramOf(type: ResourceType, name: string): Param | undefined {
  const [plain = '', modifier] = name.split(':');
  const param = OF_ANY[plain] ?? OF_TYPE[type]?.[plain];
  if (modifier === undefined) return param;
  return modifier === 'contains' && param?.kind === 'string' ? { ...param, anywhere: true } : undefined;
}
