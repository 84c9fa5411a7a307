import { isScopeProblem, otherScopes, parseResourceScope, splitScopes } from './scope.ts';
import type { ResourceScope } from './scope.ts';

/** What a person's role lets an app do in their name. */
export type RoleKind = 'clinical' | 'front-desk';

/**
 * What the front desk works with: who comes when, to whom, and what is charged. No clinical note is in it
 * (Composition, DocumentReference, QuestionnaireResponse), nor what notes are made from or say about (Condition,
 * Goal, Flag, Communication, Provenance, and Task, whose inputs point to drafts). Minimum necessary: 45 CFR 164.502(b).
 */
const frontDesk: ReadonlySet<string> = new Set([
  'Account',
  'Appointment',
  'CareTeam',
  'ChargeItem',
  'Claim',
  'Coverage',
  'Encounter',
  'EpisodeOfCare',
  'Group',
  'HealthcareService',
  'Invoice',
  'Location',
  'Organization',
  'Patient',
  'PaymentNotice',
  'PaymentReconciliation',
  'Practitioner',
  'PractitionerRole',
  'RelatedPerson',
  'Schedule',
  'Slot',
]);

const letters = ['c', 'r', 'u', 'd', 's'] as const;

function asScope(context: string, type: string, scope: ResourceScope): string {
  return `${context}/${type}.${letters.filter((letter) => scope.interactions.has(letter)).join('')}`;
}

export type Granted = { readonly granted: readonly string[]; readonly refused: readonly string[] };

function grantOne(scope: string, role: RoleKind): readonly string[] {
  if ((otherScopes as readonly string[]).includes(scope)) return [scope];
  const parsed = parseResourceScope(scope);
  if (parsed === undefined || isScopeProblem(parsed) || parsed.context !== 'user') return [];
  switch (role) {
    case 'clinical':
      return [scope];
    case 'front-desk':
      if (parsed.type === '*') return [...frontDesk].map((type) => asScope('user', type, parsed));
      return frontDesk.has(parsed.type) ? [scope] : [];
  }
}

/**
 * The scopes an app gets in a person's name: those it asked for, less what the person's role has no access to. A role that
 * sees part of `user/*` gets the part, type by type. `offline_access` outlives `online_access` when both are asked for.
 */
export function grantForUser(requested: string | undefined, role: RoleKind): Granted {
  const asked = splitScopes(requested).filter(
    (scope, _, all) => scope !== 'online_access' || !all.includes('offline_access'),
  );
  return {
    granted: [...new Set(asked.flatMap((scope) => grantOne(scope, role)))],
    refused: asked.filter((scope) => !grantOne(scope, role).includes(scope)),
  };
}

/** One registered system scope covers another when its types and letters do. */
function covers(registered: ResourceScope, asked: ResourceScope): boolean {
  const type = registered.type === '*' || registered.type === asked.type;
  return type && [...asked.interactions].every((letter) => registered.interactions.has(letter));
}

/**
 * The scopes a backend service gets: those `system/` scopes it asked for that its registration covers.
 * SMART Backend Services, "Scopes": the registered scopes are the most that can be issued.
 */
export function grantForService(requested: string | undefined, registered: string): Granted {
  const most = splitScopes(registered).map(parseResourceScope);
  const allowed = (scope: string): boolean => {
    const asked = parseResourceScope(scope);
    if (asked === undefined || isScopeProblem(asked) || asked.context !== 'system') return false;
    return most.some(
      (own) => own !== undefined && !isScopeProblem(own) && own.context === 'system' && covers(own, asked),
    );
  };
  const asked = splitScopes(requested);
  return { granted: asked.filter(allowed), refused: asked.filter((scope) => !allowed(scope)) };
}
