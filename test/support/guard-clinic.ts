import type { Patient, Resource } from '@medplum/fhirtypes';
import { loadTemplates } from '../../profiles/index.ts';
import { patientId, practitionerId, sessionId } from '../../src/domain/ids.ts';
import type { PatientId, PractitionerId, SessionId } from '../../src/domain/ids.ts';
import type { Answers } from '../../src/domain/note/types.ts';
import { memoryGateway, type MemoryGateway } from '../../src/gateway/memory.ts';
import type { Stored } from '../../src/gateway/port.ts';
import { largeClinic } from '../../src/sandbox/clinic/index.ts';
import type { Override } from '../../src/fhir/signing.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import type { SessionFile } from '../../src/workflow/session-file.ts';
import { signSession } from '../../src/workflow/sign-session.ts';
import { entryAnswers, groupNoteAnswers } from './chart-answers.ts';
import { chartEverybody, everybody, got, overridesFor, quickClock } from './clinic-steps.ts';

/** One group with one session today, whose members are who a test wants them to be. */
export interface GuardClinic {
  readonly gateway: MemoryGateway;
  readonly deps: Deps;
  readonly session: SessionId;
  readonly lead: PractitionerId;
  readonly members: readonly PatientId[];
}

/** Names and ways to reach of each member, in the order of `GuardClinic.members`. */
export type Person = Pick<Patient, 'name'> & Partial<Omit<Patient, 'resourceType' | 'id'>>;

export function named(given: string, family: string): Person {
  return { name: [{ use: 'official', given: [given], family }] };
}

/**
 * @param change Last word on every resource of the clinic, with what else there is to be.
 */
export function guardClinic(
  people: readonly Person[],
  change: (all: readonly Resource[]) => readonly Resource[] = (all) => all,
): GuardClinic {
  const { resources, sessions } = largeClinic({
    today: '2026-11-24',
    timeZone: 'America/Denver',
    sessions: 1,
    members: people.length,
  });
  const [planned] = sessions;
  if (!planned) throw new Error('The clinic has no session.');
  const patched = resources.map((one) => {
    const person =
      one.resourceType === 'Patient' ? people[planned.patientIds.indexOf(one.id ?? '')] : undefined;
    return person && one.resourceType === 'Patient' ? patientOf(one, person) : one;
  });
  const gateway = memoryGateway([...loadTemplates(), ...change(patched)]);
  return {
    gateway,
    deps: { gateway, clock: quickClock() },
    session: sessionId(planned.sessionAppointmentId),
    lead: practitionerId(planned.lead),
    members: planned.patientIds.map(patientId),
  };
}

function patientOf({ id, identifier, birthDate }: Patient, person: Person): Patient {
  const bare: Patient = { resourceType: 'Patient', ...person };
  return { ...(birthDate && { birthDate }), ...(identifier && { identifier }), ...bare, ...(id && { id }) };
}

/** What is written beside the usual words: into the shared part, and into each member's entry by number. */
export interface Written {
  readonly shared?: Answers;
  readonly entries?: Readonly<Record<number, Answers>>;
}

/** Charts the session; everybody was there. */
export function chartWith(clinic: GuardClinic, { shared = {}, entries = {} }: Written): Promise<SessionFile> {
  const { deps, session, lead, members } = clinic;
  return chartEverybody(deps, session, lead, {
    attendance: (_member, _index, { session: { scheduled } }) => ({
      status: 'attended',
      arrived: scheduled.start,
      left: scheduled.end,
      modality: 'in-person',
    }),
    groupNote: (file) => ({ ...groupNoteAnswers(file.template), ...shared }),
    entry: ({ patient, goals }, _index, file) => {
      const number = members.indexOf(patient.id);
      const usual = entryAnswers(file.template, goals, ATTENDED, number);
      return { ...usual, ...entries[number] };
    },
  });
}

const ATTENDED = { status: 'attended' } as Parameters<typeof entryAnswers>[2];

export const text = (words: string) => ({ kind: 'text', text: words }) as const;

/** Signs everybody's note although the guard would object: as a tool without a guard does, or an app with an older roster. */
export async function signUnguarded({ deps, lead }: GuardClinic, file: SessionFile): Promise<void> {
  const blind = { ...file, roster: { members: [], staff: [] } };
  const request = { by: lead, members: everybody(file), overrides: reasonsFor(blind) };
  got(await signSession(deps, blind, request), 'signing');
}

/** Reasons for whatever is missing, and for nothing that the guard finds. */
export function reasonsFor(file: SessionFile): readonly Override[] {
  return overridesFor(file).filter((one) => one.key === undefined);
}

/** Everything that stands in one member's compartment or speaks of them, but for the Patient. */
export function recordOf({ gateway }: GuardClinic, id: PatientId): readonly Stored[] {
  const reference = JSON.stringify(`Patient/${id}`);
  return gateway
    .all()
    .filter((one) => one.resourceType !== 'Patient' && JSON.stringify(one).includes(reference));
}
