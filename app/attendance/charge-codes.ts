import type { Attendance } from '../../src/domain/attendance/types.ts';
import { agrees, chargeFor } from '../../src/domain/billing/charge.ts';
import { CPT, HCPCS, LATE_CANCEL, NO_FEE, NO_SHOW } from '../../src/domain/billing/types.ts';
import type { Code } from '../../src/domain/code.ts';
import type { Group } from '../../src/domain/group/types.ts';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import type { Texts } from '../texts/texts.ts';

/** Services that group practices usually bill: what a group's default can be, and what a member's charge can be changed to. */
export const USUAL_SERVICES: readonly Code[] = [
  { system: CPT, code: '90853' },
  { system: CPT, code: '90849' },
  { system: CPT, code: '96164' },
  { system: HCPCS, code: 'H0005' },
];

const FEES: readonly Code[] = [NO_SHOW, LATE_CANCEL, NO_FEE];

function same(a: Code, b: Code): boolean {
  return a.system === b.system && a.code === b.code;
}

/** What this member is charged where nobody picks anything. */
export function defaultCode(member: MemberFile, group: Group, attendance: Attendance): Code | undefined {
  const code = chargeFor(attendance, {
    memberOverride: member.membership?.chargeOverride,
    groupDefault: group.defaultCharge,
  });
  return code.ok ? code.value : undefined;
}

/** The codes that agree with this attendance, the default first. */
export function codesFor(member: MemberFile, group: Group, attendance: Attendance): readonly Code[] {
  const own = [
    defaultCode(member, group, attendance),
    member.membership?.chargeOverride,
    group.defaultCharge,
  ];
  const all = [...own, ...USUAL_SERVICES, ...FEES].filter((code) => code !== undefined);
  return all
    .filter((code, index) => all.findIndex((each) => same(each, code)) === index)
    .filter((code) => agrees(attendance, code).ok);
}

/** Whether a service may stand beside this attendance at all, so that any other code can be typed. */
export function takesService(attendance: Attendance): boolean {
  return USUAL_SERVICES.every((code) => agrees(attendance, code).ok);
}

/** Whether somebody picked another code than the default. */
export function isOverride(picked: Code | undefined, standard: Code | undefined): boolean {
  return picked !== undefined && standard !== undefined && !same(picked, standard);
}

/** `90853 Group psychotherapy`; a clinic's own fee by its name alone. */
export function codeWords(code: Code, texts: Texts): string {
  const words = texts.attendance.codes[code.code] ?? code.display;
  if (words === undefined) return code.code;
  return code.system === NO_FEE.system ? words : `${code.code} ${words}`;
}
