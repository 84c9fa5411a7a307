/** What Groupwork asks for. SMART App Launch 2.x: `user/Type.cruds`, letters in that order. */

const CHARTED = [
  'Group',
  'Appointment',
  'Encounter',
  'EpisodeOfCare',
  'Composition',
  'DocumentReference',
  'QuestionnaireResponse',
  'ChargeItem',
  'Task',
  'CareTeam',
  'Flag',
  'PlanDefinition',
];
const WRITTEN_ONCE = ['Provenance', 'AuditEvent', 'Communication'];
const READ = [
  'Patient',
  'RelatedPerson',
  'Practitioner',
  'PractitionerRole',
  'Location',
  'Condition',
  'Questionnaire',
];

const RESOURCE_SCOPES = [
  ...CHARTED.map((type) => `user/${type}.crus`),
  ...WRITTEN_ONCE.map((type) => `user/${type}.crs`),
  ...READ.map((type) => `user/${type}.rs`),
  'user/Goal.rus',
  // What the clinic writes in place of a name is kept with it.
  'user/Organization.rus',
  // A clinician's own quick phrases, about no patient. Without it they stay on the device.
  'user/Basic.crus',
];

/** EHR launch: for as long as the person is signed in to the EHR. Standalone: longer, where the server allows it. */
export function requestedScopes(kind: 'ehr' | 'standalone'): string {
  const identity =
    kind === 'ehr'
      ? ['launch', 'openid', 'fhirUser', 'online_access']
      : ['openid', 'fhirUser', 'offline_access'];
  return [...identity, ...RESOURCE_SCOPES].join(' ');
}

/** Without these there is no schedule, no list of groups and clients. The front desk has them too. */
const NEEDED_FOR_SCHEDULING = [
  'user/Appointment.rs',
  'user/EpisodeOfCare.rs',
  'user/Group.rs',
  'user/Patient.rs',
  'user/Practitioner.rs',
];

/** Making sessions and groups, and taking members in, needs these besides. */
const NEEDED_FOR_PLANNING = ['user/Appointment.crus', 'user/EpisodeOfCare.crus', 'user/Group.crus'];

/** Without these no session can be charted. The letters are those that charting itself uses. */
const NEEDED_FOR_CHARTING = [
  'user/Appointment.rus',
  'user/Encounter.crus',
  'user/EpisodeOfCare.rs',
  'user/Group.rs',
  'user/QuestionnaireResponse.crus',
  'user/ChargeItem.crus',
  'user/Task.crus',
  'user/Composition.rs',
  'user/Patient.rs',
  'user/Practitioner.rs',
  'user/Questionnaire.rs',
];

interface ResourceScope {
  readonly type: string;
  readonly letters: string;
}

const VERSION_ONE: Readonly<Record<string, string>> = { read: 'rs', write: 'cud', '*': 'cruds' };

function parse(scope: string): ResourceScope | undefined {
  const match = /^user\/([A-Za-z]+|\*)\.([a-z]+|\*)(\?|$)/.exec(scope);
  const [, type, letters] = match ?? [];
  if (type === undefined || letters === undefined) return undefined;
  return { type, letters: VERSION_ONE[letters] ?? letters };
}

function lettersFor(granted: readonly ResourceScope[], type: string): Set<string> {
  const scopes = granted.filter((each) => each.type === type || each.type === '*');
  return new Set(scopes.flatMap((each) => each.letters.split('')));
}

function missing(needed: readonly string[], granted: string): readonly string[] {
  const parsed = granted.split(' ').map(parse);
  const given = parsed.filter((each) => each !== undefined);
  return needed
    .map(parse)
    .filter((each) => each !== undefined)
    .filter((need) => {
      const letters = lettersFor(given, need.type);
      return need.letters.split('').some((letter) => !letters.has(letter));
    })
    .map((need) => need.type);
}

/**
 * The resource types for which less was granted than charting needs, in the order of what people do. Granted scopes may be
 * narrower than asked for, in version 1 words (`user/Group.read`), or for all types (`user/*.cruds`).
 */
export function missingForCharting(granted: string): readonly string[] {
  return missing(NEEDED_FOR_CHARTING, granted);
}

/** The same for the schedule and the lists of groups and clients. Where these miss, nobody comes in. */
export function missingForScheduling(granted: string): readonly string[] {
  return missing(NEEDED_FOR_SCHEDULING, granted);
}

/** And for changing them. */
export function missingForPlanning(granted: string): readonly string[] {
  return missing(NEEDED_FOR_PLANNING, granted);
}
