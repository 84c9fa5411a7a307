import type { ClinicChoices } from '../../src/workflow/groups/choices.ts';

/** The template of that canonical among those of the clinic; a group may name its own without a version. */
export function templateNamed(
  templates: ClinicChoices['templates'],
  named: string,
): ClinicChoices['templates'][number] | undefined {
  return templates.find(({ canonical }) => canonical === named || canonical.startsWith(`${named}|`));
}
