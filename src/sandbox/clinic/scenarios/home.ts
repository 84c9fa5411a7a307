import { contextOf } from '../build/context.ts';
import { groupId } from '../build/group.ts';
import { isActive } from '../build/member.ts';
import { patientId } from '../build/patient.ts';
import { sessionId } from '../build/session.ts';
import { GROUPS } from '../groups.ts';
import { MEMBERS } from '../people/members.ts';
import { ANGSTROM } from '../people/staff.ts';
import type { ClinicOptions } from '../types.ts';
import { TEXTS } from './texts.ts';
import type { Scenario, ScenarioName } from './types.ts';
import { usersOf } from './users.ts';

const HOME = {
  'pain-morning': 'lwp',
  'dbt-tuesday': 'dbt',
  'process-evening': 'epg',
} as const satisfies Partial<Record<ScenarioName, string>>;

export type HomeName = keyof typeof HOME;

/** A session of the clinic itself, today. */
export function homeScenario(name: HomeName, options: ClinicOptions): Scenario {
  const key = HOME[name];
  const group = GROUPS.find((one) => one.key === key);
  if (!group) throw new Error(`No group ${key}`);
  const { today } = contextOf(options);
  return {
    name,
    ...TEXTS[name],
    sessionAppointmentId: sessionId(key, today),
    groupId: groupId(key),
    patientIds: MEMBERS.filter((one) => isActive(one, key, 0)).map((one) => patientId(one.code)),
    users: { ...usersOf(group), ...(key === 'epg' ? { primaryClinician: ANGSTROM } : {}) },
  };
}
