import { groupId } from '../build/group.ts';
import { GROUPS } from '../groups.ts';
import { MEMBERS } from '../people/members.ts';
import { STAFF, type StaffSpec } from '../people/staff.ts';
import type { GroupSpec } from '../types.ts';
import { scenarios } from './index.ts';
import type { Scenario } from './types.ts';

/** Any day does: nothing on the page depends on it. */
const ANY_DAY = { today: '2026-11-24' };

const nameOf = (id: string): string => STAFF.find((one) => one.id === id)?.name.text ?? id;

/** A Markdown table with its columns lined up, as Prettier wants it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, at) => Math.max(3, ...[head, ...rows].map((cells) => cells[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

function staffRow(one: StaffSpec): string[] {
  return [one.name.text ?? '', one.credential ?? '', one.title, `\`${one.id}\``];
}

function groupRow(one: GroupSpec): string[] {
  const lead = one.facilitators.map(({ practitioner, role }) => `${nameOf(practitioner)} (${role})`);
  const kind = `${one.kind}, ${one.enrollment}`;
  return [
    one.name,
    one.initials,
    kind,
    `${one.time}, ${one.minutes} min`,
    lead.join(', '),
    `\`${groupId(one.key)}\``,
  ];
}

function sectionOf(one: Scenario): string[] {
  const { lead, coFacilitator, primaryClinician } = one.users;
  const people = [
    `lead ${nameOf(lead)}`,
    ...(coFacilitator === undefined ? [] : [`co-facilitator ${nameOf(coFacilitator)}`]),
    ...(primaryClinician === undefined ? [] : [`a primary clinician ${nameOf(primaryClinician)}`]),
  ];
  return [
    `### \`${one.name}\`: ${one.title}`,
    '',
    one.describes,
    '',
    `Expected: ${one.patientIds.length}. Sign in as: ${people.join(', ')}.`,
    '',
    ...one.notice.map((sentence) => `- ${sentence}`),
    '',
  ];
}

/** docs/scenarios.md, made from the scenarios themselves. */
export function scenariosPage(): string {
  const all = scenarios(ANY_DAY);
  const home = all.filter((one) => one.home);
  const onDemand = all.filter((one) => !one.home);
  return [
    '# The made-up clinic and its scenarios',
    '',
    '<!-- Made from src/sandbox/clinic by its test; `npx vitest run --project unit src/sandbox/clinic -u` writes it anew. -->',
    '',
    `Harbor & Elm Counseling exists nowhere. It has ${STAFF.length} people, ${GROUPS.length} groups and ${MEMBERS.length} patients. All dates count`,
    'from the day on which it is made, so that there are three sessions today, whatever today is, and charted ones in the weeks before.',
    '`clinic({ today })` makes it, `history({ today })` tells its past sessions, `scenario(name, { today })` gives one scenario with whatever it',
    'needs beside the clinic, and `largeClinic({ today, sessions, members })` a clinic of any size. All are in `src/sandbox/clinic`.',
    '',
    '## People who sign in',
    '',
    ...table(['name', 'credential', 'what they are', 'Practitioner'], STAFF.map(staffRow)),
    '',
    '## Groups',
    '',
    ...table(['group', 'initials', 'kind', 'meets', 'facilitators', 'Group'], GROUPS.map(groupRow)),
    '',
    'Times are those of the main office. A session’s id is `s-<group>-<day>`, such as `s-dbt-20261124`.',
    '',
    '## On the home page, today',
    '',
    ...home.flatMap(sectionOf),
    '## On demand',
    '',
    ...onDemand.flatMap(sectionOf),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}
