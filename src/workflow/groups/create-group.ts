import { checkDetails, type Details, type DetailsProblem } from '../../domain/group/details.ts';
import type { Group } from '../../domain/group/types.ts';
import { groupId, type GroupId } from '../../domain/ids.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import { facilitatorsToFhir } from '../../fhir/facilitators.ts';
import { groupToFhir } from '../../fhir/group.ts';
import { requestIdentifier } from '../../fhir/group-revision.ts';
import { link, type Link } from '../../fhir/links.ts';
import { IDENTIFIER } from '../../fhir/systems.ts';
import { urnFor } from '../../fhir/urn.ts';
import type { Fault, Write } from '../../gateway/port.ts';
import type { Deps, FaultRefusal } from '../deps.ts';
import { ofType, oldest } from '../found.ts';
import { gather } from '../gather.ts';
import { facilitator } from '../schedule/create-sessions.ts';

export interface NewGroup {
  /** Made once per form and the same on every try, so that a second one finds the group that the first one made. */
  readonly request: string;
  readonly details: Details;
  /** The clinic that holds it; where not told, the one that most others of its groups name, or the only one there is. */
  readonly organization?: string;
}

/** Something about the group is missing or cannot be: nothing was written. */
export interface DetailsRefusal {
  readonly code: 'invalid-details';
  readonly problems: readonly DetailsProblem[];
}

/** `no-organization`: the server names none, so nobody could say whose group it is. */
export type CreateGroupRefusal = DetailsRefusal | { readonly code: 'no-organization' } | FaultRefusal;

/** Tries after which a server that never answers is given up. */
const TRIES = 4;

/** A new group with its facilitators, in one transaction. Looks for what an earlier try may have made before it writes. */
export async function createGroup(deps: Deps, wish: NewGroup): Promise<Result<GroupId, CreateGroupRefusal>> {
  const problems = checkDetails(wish.details);
  if (problems.length > 0) return refused({ code: 'invalid-details', problems });
  for (let tried = 1; ; tried++) {
    const before = await gather(deps, {
      made: { search: 'Group', params: { identifier: `${IDENTIFIER.request}|${wish.request}` } },
      organizations: { search: 'Organization', params: { _count: 50 }, firstPage: true },
      groups: { search: 'Group', params: { type: 'person', _count: 50 }, firstPage: true },
    });
    if (!before.ok) return before;
    const made = oldest(ofType([before.value.made], 'Group'));
    if (made) return done(groupId(made.id));
    const organization =
      wish.organization ??
      organizationAmong(
        ofType([before.value.groups], 'Group').flatMap((one) => one.managingEntity?.reference ?? []),
        ofType([before.value.organizations], 'Organization').map((one) => one.id),
      );
    if (organization === undefined) return refused({ code: 'no-organization' });
    // sent once per look: the answer that never came may hide a group that stands there
    const written = await deps.gateway.transact(writesFor(wish, link('Organization', organization)));
    const group = written.ok ? written.value[0] : undefined;
    if (group) return done(groupId(group.id));
    if (!written.ok && (!isPassing(written.fault.kind) || tried === TRIES))
      return refused({ code: 'fault', fault: written.fault });
    await deps.clock.pause(PAUSE_MS * tried);
  }
}

const PAUSE_MS = 500;

function isPassing(kind: Fault['kind']): boolean {
  return kind === 'unavailable' || kind === 'throttled';
}

function organizationAmong(named: readonly string[], all: readonly string[]): string | undefined {
  const ids = named.flatMap((one) => /Organization\/([A-Za-z0-9.-]{1,64})$/.exec(one)?.[1] ?? []);
  const count = (id: string) => ids.filter((one) => one === id).length;
  const most = [...new Set(ids)].sort((one, other) => count(other) - count(one))[0];
  return most ?? all[0];
}

function writesFor({ request, details }: NewGroup, organization: Link<'Organization'>): readonly Write[] {
  const { facilitators, ...rest } = details;
  const group: Group = { ...cleaned(rest), id: groupId('new'), active: true };
  const { id: _given, ...resource } = groupToFhir(group, organization);
  const urn = urnFor(request, 'Group');
  const team = facilitatorsToFhir(group.id, facilitators.map(facilitator));
  return [
    {
      method: 'POST',
      resource: { ...resource, identifier: [...(resource.identifier ?? []), requestIdentifier(request)] },
      fullUrl: urn,
    },
    { method: 'POST', resource: { ...team, subject: { reference: urn } } },
  ];
}

/** Without the spaces that fingers leave. */
export function cleaned<T extends Pick<Group, 'name' | 'initials'>>(details: T): T {
  return { ...details, name: details.name.trim(), initials: details.initials.trim() };
}
