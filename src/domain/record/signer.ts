import type { Group, Membership } from '../group/types.ts';
import type { PractitionerId } from '../ids.ts';
import type { Session } from '../schedule/types.ts';

/** Who attests one member's note, and whether the signature at hand is theirs or is still to come. */
export interface NoteSigner {
  readonly signer: PractitionerId;
  readonly signsNow: boolean;
}

/** The clinician who answers for the session: its lead, else whoever signs it. */
function leadOf(session: Session, signedBy: PractitionerId): PractitionerId {
  return session.facilitators.find((one) => one.role === 'lead')?.practitioner.id ?? signedBy;
}

/**
 * Who has to sign this member's note when `signedBy` signs the session. The member's primary clinician where the group says
 * so and one is recorded, else the session's lead. Several leads: any of them.
 */
export function noteSigner(
  group: Pick<Group, 'memberNoteSigner'>,
  session: Session,
  membership: Pick<Membership, 'primaryClinician'> | undefined,
  signedBy: PractitionerId,
): NoteSigner {
  const primary = group.memberNoteSigner === 'primary-clinician' ? membership?.primaryClinician : undefined;
  const leads = session.facilitators.some((one) => one.role === 'lead' && one.practitioner.id === signedBy);
  const signer = primary ?? (leads ? signedBy : leadOf(session, signedBy));
  return { signer, signsNow: signer === signedBy };
}
