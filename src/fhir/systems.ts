/**
 * Every canonical URL and code system that the resources of docs/fhir-model.md are written in. URLs under `BASE` are
 * identifiers, not locations.
 */
export const BASE = 'https://groupwork.dev/fhir';
const SD = `${BASE}/StructureDefinition`;
const CS = `${BASE}/CodeSystem`;
const SID = `${BASE}/sid`;
const THO = 'http://terminology.hl7.org/CodeSystem';

/** `meta.profile` of what we write. */
export const PROFILE = {
  group: `${SD}/groupwork-group`,
  membership: `${SD}/groupwork-membership`,
  facilitators: `${SD}/groupwork-facilitators`,
  session: `${SD}/groupwork-session`,
  memberAppointment: `${SD}/groupwork-member-appointment`,
  sessionEncounter: `${SD}/groupwork-session-encounter`,
  memberEncounter: `${SD}/groupwork-member-encounter`,
  groupNote: `${SD}/groupwork-group-note`,
  entry: `${SD}/groupwork-entry`,
  template: `${SD}/groupwork-template`,
  memberNote: `${SD}/groupwork-member-note`,
  memberDocument: `${SD}/groupwork-member-document`,
  groupRecord: `${SD}/groupwork-group-record`,
  charge: `${SD}/groupwork-charge`,
  memberTask: `${SD}/groupwork-member-task`,
  sessionTask: `${SD}/groupwork-session-task`,
  signing: `${SD}/groupwork-signing`,
  recordProvenance: `${SD}/groupwork-record-provenance`,
  scheduleChange: `${SD}/groupwork-schedule-change`,
  audit: `${SD}/groupwork-audit`,
  followUp: `${SD}/groupwork-follow-up`,
  communication: `${SD}/groupwork-communication`,
  flag: `${SD}/groupwork-flag`,
  curriculum: `${SD}/groupwork-curriculum`,
  quickPhrases: `${SD}/groupwork-quick-phrases`,
} as const;

/** Extensions; parts of the complex ones are named where they are read. */
export const EXTENSION = {
  defaultCharge: `${SD}/default-charge`,
  defaultDuration: `${SD}/default-duration`,
  defaultTime: `${SD}/default-time`,
  defaultPlace: `${SD}/default-place`,
  groupRevision: `${SD}/group-revision`,
  noteTemplate: `${SD}/note-template`,
  memberNoteSigner: `${SD}/member-note-signer`,
  treatmentRationale: `${SD}/treatment-rationale`,
  attendance: `${SD}/attendance`,
  sessionRevision: `${SD}/session-revision`,
  lock: `${SD}/lock`,
  documentDigest: `${SD}/document-digest`,
  sessionFacts: `${SD}/session-facts`,
  notePart: `${SD}/note-part`,
  section: `${SD}/section`,
  override: `${SD}/override`,
  positionalWords: `${SD}/positional-words`,
  signingTime: `${SD}/signing-time`,
  quickPhrase: `${SD}/quick-phrase`,
  attendancePolicy: `${SD}/attendance-policy`,
  attendanceFlag: `${SD}/attendance-flag`,
  absenceTask: `${SD}/absence-task`,
  curriculum: `${SD}/curriculum`,
  curriculumTopic: `${SD}/curriculum-topic`,
  appointmentSubject: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.subject',
  statusReason: 'http://hl7.org/fhir/StructureDefinition/workflow-statusReason',
  timeZone: 'http://hl7.org/fhir/StructureDefinition/timezone',
  dataAbsent: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
} as const;

/** Systems of the deterministic identifiers: they make every write findable. */
export const IDENTIFIER = {
  membershipOf: `${SID}/membership-of`,
  groupInitials: `${SID}/group-initials`,
  series: `${SID}/series`,
  occurrence: `${SID}/occurrence`,
  request: `${SID}/request`,
  session: `${SID}/session`,
  entry: `${SID}/entry`,
  addendum: `${SID}/addendum`,
  followUp: `${SID}/follow-up`,
  flag: `${SID}/flag`,
  curriculumOf: `${SID}/curriculum-of`,
  quickPhrasesOf: `${SID}/quick-phrases-of`,
} as const;

/** Our own code systems. */
export const SYSTEM = {
  groupCharacteristic: `${CS}/group-characteristic`,
  groupKind: `${CS}/group-kind`,
  groupEnrollment: `${CS}/group-enrollment`,
  facilitatorRole: `${CS}/facilitator-role`,
  episodeType: `${CS}/episode-type`,
  departure: `${CS}/departure`,
  service: `${CS}/service`,
  absence: `${CS}/absence`,
  notExpected: `${CS}/not-expected`,
  sessionCancel: `${CS}/session-cancel`,
  charge: `${CS}/charge`,
  modality: `${CS}/modality`,
  notice: `${CS}/notice`,
  notePart: `${CS}/note-part`,
  section: `${CS}/section`,
  task: `${CS}/task`,
  taskInput: `${CS}/task-input`,
  taskStop: `${CS}/task-stop`,
  participation: `${CS}/participation`,
  affect: `${CS}/affect`,
  addendum: `${CS}/addendum`,
  flag: `${CS}/flag`,
  setting: `${CS}/setting`,
  followUpOutcome: `${CS}/follow-up-outcome`,
  risk: `${CS}/risk`,
} as const;

/** Published code systems. */
export const LOINC = 'http://loinc.org';
export const SNOMED = 'http://snomed.info/sct';
export const UCUM = 'http://unitsofmeasure.org';
export const ICD10CM = 'http://hl7.org/fhir/sid/icd-10-cm';
export const ACT_CODE = `${THO}/v3-ActCode`;
export const PARTICIPATION_TYPE = `${THO}/v3-ParticipationType`;
export const CONFIDENTIALITY = `${THO}/v3-Confidentiality`;
export const CANCELLATION = `${THO}/appointment-cancellation-reason`;
export const DATA_OPERATION = `${THO}/v3-DataOperation`;
export const GOAL_ACHIEVEMENT = `${THO}/goal-achievement`;
export const IDENTIFIER_TYPE = `${THO}/v2-0203`;
export const PROVENANCE_ROLE = `${THO}/provenance-participant-type`;
export const AUDIT_TYPE = `${THO}/audit-event-type`;
export const AUDIT_ENTITY = `${THO}/audit-entity-type`;
export const AUDIT_ROLE = `${THO}/object-role`;
export const FLAG_CATEGORY = `${THO}/flag-category`;
export const RESTFUL = 'http://hl7.org/fhir/restful-interaction';
export const SIGNATURE_TYPE = 'urn:iso-astm:E1762-95:2013';
export const DOCUMENT_CATEGORY = 'http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category';

/**
 * System of an answer in the writer's own words to a question with open choices. Stands in domain values only; on the
 * server such an answer is a plain string.
 */
export const OWN_WORDS = `${CS}/own-words`;

/** Templates that come with Groupwork. */
export const TEMPLATE = {
  psychoeducational: `${BASE}/Questionnaire/psychoeducational`,
  process: `${BASE}/Questionnaire/process`,
  general: `${BASE}/Questionnaire/general`,
} as const;

/** The security label of everything that was said in a therapy group. */
export const RESTRICTED = 'R';
