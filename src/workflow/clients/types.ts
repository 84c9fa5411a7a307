import type { EpisodeOfCare } from '@medplum/fhirtypes';
import type { Group, Membership, MembershipStatus } from '../../domain/group/types.ts';
import type { GroupId } from '../../domain/ids.ts';
import type { Patient } from '../../domain/person.ts';
import type { GroupSummary } from '../groups/types.ts';
import type { Version } from '../session-file.ts';

/** A client in the list, with the groups they belong to now. */
export interface ClientRow {
  readonly patient: Patient;
  readonly groups: readonly {
    readonly groupId: GroupId;
    readonly initials: string;
    readonly status: MembershipStatus;
  }[];
}

/** One page of the client list, groups on top of the first. */
export interface ClientPage {
  readonly groups: readonly GroupSummary[];
  readonly clients: readonly ClientRow[];
  /** A search found more than are shown: type more of it. */
  readonly more: boolean;
  /** Handed back for the page after; absent on the last one. */
  readonly next?: string;
}

/** One period of a client in a group, as their own page shows it. */
export interface ClientMembership {
  readonly membership: Membership;
  readonly group: Group;
  readonly version: Version<EpisodeOfCare>;
  readonly statusToday: MembershipStatus | undefined;
  /** Sessions attended in this period, as far as their records are written. */
  readonly attended: number;
}
