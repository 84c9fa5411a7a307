import type { Extension, Provenance } from '@medplum/fhirtypes';
import type { Instant, PractitionerId } from '../domain/ids.ts';
import { done } from '../domain/result.ts';
import { compact } from './build.ts';
import { coding, concept, SIGNATURE } from './codes.ts';
import { extensionIn, extensionsIn } from './extension.ts';
import type { Link } from './links.ts';
import { linkIn, practitionerIn, referTo, toPractitioner } from './links.ts';
import type { Parsed } from './parsed.ts';
import { unusable } from './parsed.ts';
import { EXTENSION, PROFILE, PROVENANCE_ROLE } from './systems.ts';
import { fhirText, isBlank } from './text.ts';
import { instantFrom } from './time.ts';

/** A finding of a check that the signer overrode, and why. Recorded with the group only (rule 5). */
export interface Override {
  /** Code of the check, such as `identifies-other`. */
  readonly check: string;
  readonly reason: string;
  /** Of a finding of the guard: the words that were kept, in whose note (a patient's id or `group`), and which finding. */
  readonly words?: string;
  readonly subject?: string;
  readonly key?: string;
}

/** One facilitator's signature under a session: its group note, and with it the group record. */
export interface Signing {
  readonly groupNote: Link<'QuestionnaireResponse'>;
  readonly by: PractitionerId;
  readonly at: Instant;
  readonly role: 'author' | 'co-author';
  readonly overrides: readonly Override[];
}

const AUTHOR = concept({ system: PROVENANCE_ROLE, code: 'author', display: 'Author' });

export function signingToFhir(signing: Signing): Provenance {
  return compact<Provenance>({
    resourceType: 'Provenance',
    meta: { profile: [PROFILE.signing] },
    extension: signing.overrides.map(overrideTo),
    target: [referTo(signing.groupNote)],
    recorded: signing.at,
    agent: [{ type: AUTHOR, who: toPractitioner(signing.by) }],
    signature: [
      { type: [coding(SIGNATURE[signing.role])], when: signing.at, who: toPractitioner(signing.by) },
    ],
  });
}

export function signingFromFhir(from: Provenance): Parsed<Signing> {
  const groupNote = from.target.map((one) => linkIn(one, 'QuestionnaireResponse')).find((one) => one);
  if (!groupNote) return unusable(from, 'It is about no group note.');
  const signature = from.signature?.[0];
  const by = practitionerIn(signature?.who);
  const at = instantFrom(signature?.when);
  if (by === undefined || at === undefined) return unusable(from, 'It holds no signature of a clinician.');
  const author = signature?.type.some((one) => one.code === SIGNATURE.author.code);
  const overrides = extensionsIn(from, EXTENSION.override).flatMap(overrideFrom);
  return done({ groupNote, by, at, role: author ? 'author' : 'co-author', overrides });
}

/** What an override of the guard's says of its finding: strings, so that no patient is referred to (rule 1). */
const FINDING_PARTS = ['words', 'subject', 'key'] as const;

function overrideTo(override: Override): Extension {
  return {
    url: EXTENSION.override,
    extension: [
      { url: 'check', valueCode: override.check },
      { url: 'reason', valueString: fhirText(override.reason) },
      ...FINDING_PARTS.flatMap((url) => {
        const said = override[url];
        return said === undefined || isBlank(said) ? [] : [{ url, valueString: fhirText(said) }];
      }),
    ],
  };
}

function overrideFrom(from: Extension): readonly Override[] {
  const check = extensionIn(from, 'check')?.valueCode;
  const reason = extensionIn(from, 'reason')?.valueString;
  if (check === undefined || reason === undefined) return [];
  const said = FINDING_PARTS.flatMap((url) => {
    const value = extensionIn(from, url)?.valueString;
    return value === undefined ? [] : [[url, value] as const];
  });
  return [{ check, reason, ...Object.fromEntries(said) }];
}

/** What was written into one member's record, by whose signature, out of which entry. */
export interface RecordOrigin {
  /** Composition, DocumentReference, Encounter and ChargeItem, as far as there are. */
  readonly written: readonly Link[];
  readonly by: PractitionerId;
  readonly signedAt: Instant;
  /** When it was written. */
  readonly recorded: Instant;
  readonly role: keyof typeof SIGNATURE;
  readonly entry: Link<'QuestionnaireResponse'>;
}

/** Who stands behind one member's record. Nothing of overrides, which could speak of others (rule 1). */
export function recordProvenanceToFhir(origin: RecordOrigin): Provenance {
  return {
    resourceType: 'Provenance',
    meta: { profile: [PROFILE.recordProvenance] },
    target: origin.written.map(referTo),
    recorded: origin.recorded,
    agent: [{ type: AUTHOR, who: toPractitioner(origin.by) }],
    entity: [{ role: 'source', what: referTo(origin.entry) }],
    signature: [
      { type: [coding(SIGNATURE[origin.role])], when: origin.signedAt, who: toPractitioner(origin.by) },
    ],
  };
}
