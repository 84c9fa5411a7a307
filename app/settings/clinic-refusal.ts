import type { ClinicRefusal, SaveClinicRefusal } from '../../src/workflow/clinic.ts';
import type { Texts } from '../texts/texts.ts';

/** Why a setting of the clinic cannot be read or kept. */
export function clinicRefusalWords(
  refusal: ClinicRefusal | SaveClinicRefusal,
  { settings, common }: Texts,
): string {
  switch (refusal.code) {
    case 'no-clinic':
      return settings.words.noClinic;
    case 'conflict':
      return settings.words.conflict;
    case 'fault':
      return refusal.fault.kind === 'forbidden'
        ? settings.words.forbidden
        : `${common.faults[refusal.fault.kind].title}. ${common.faults[refusal.fault.kind].what}`;
  }
}
