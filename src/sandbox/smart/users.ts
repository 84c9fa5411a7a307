import type { Practitioner, PractitionerRole } from '@medplum/fhirtypes';
import type { Chart } from '../ehr/chart.ts';
import type { RoleKind } from './grant-scopes.ts';

/** A person who works at the clinic and may sign in. */
export type User = {
  /** The Practitioner's id; also the `sub` of ID tokens. */
  readonly id: string;
  readonly reference: string;
  readonly name: string;
  /** What they are at the clinic, for people: "Lead clinician". */
  readonly title: string;
  readonly credentials: string | undefined;
  readonly kind: RoleKind;
};

export type Users = {
  /** Everyone who may sign in, by name. */
  list(): Promise<readonly User[]>;
  find(id: string): Promise<User | undefined>;
};

/** SNOMED CT 159561009 "Receptionist", or a role that says so in words. */
const deskCode = '159561009';
const deskWords = /front[ -]?desk|reception|office|scheduler|billing|clerk/i;

function kindOf(roles: readonly PractitionerRole[]): RoleKind {
  const concepts = roles.flatMap((role) => role.code ?? []);
  const isDesk = concepts.some(
    ({ text, coding = [] }) =>
      deskWords.test(text ?? '') ||
      coding.some(
        ({ code, display }) =>
          code === deskCode || deskWords.test(display ?? '') || deskWords.test(code ?? ''),
      ),
  );
  // A person whose role nobody wrote down gets the smaller access.
  return isDesk || concepts.length === 0 ? 'front-desk' : 'clinical';
}

export function nameOf(practitioner: Practitioner): string {
  const name = practitioner.name?.find(({ use }) => use === 'official') ?? practitioner.name?.[0];
  const parts = [...(name?.prefix ?? []), ...(name?.given ?? []), name?.family ?? ''];
  return name?.text ?? (parts.join(' ').trim() || `Practitioner ${practitioner.id ?? ''}`);
}

function toUser(practitioner: Practitioner, roles: readonly PractitionerRole[]): User {
  const id = practitioner.id ?? '';
  const concept = roles[0]?.code?.[0];
  const credentials = practitioner.qualification?.map(({ code }) => code.text ?? code.coding?.[0]?.code);
  return {
    id,
    reference: `Practitioner/${id}`,
    name: nameOf(practitioner),
    title: concept?.text ?? concept?.coding?.[0]?.display ?? 'Staff',
    credentials: credentials?.filter((text) => text !== undefined).join(', '),
    kind: kindOf(roles),
  };
}

/** The clinic's people, read from its Practitioners and PractitionerRoles each time. */
export function createUsers(chart: Chart): Users {
  const list = async (): Promise<readonly User[]> => {
    const [practitioners, roles] = await Promise.all([
      chart.search('Practitioner', '_count=200'),
      chart.search('PractitionerRole', '_count=400'),
    ]);
    return practitioners
      .filter(({ active }) => active !== false)
      .map((each) =>
        toUser(
          each,
          roles.filter(({ practitioner }) => practitioner?.reference === `Practitioner/${each.id ?? ''}`),
        ),
      )
      .sort((a, b) => a.name.localeCompare(b.name));
  };
  return { list, find: async (id) => (await list()).find((user) => user.id === id) };
}
