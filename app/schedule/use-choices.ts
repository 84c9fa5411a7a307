import { useCallback } from 'react';
import type { Result } from '../../src/domain/result.ts';
import type { FaultRefusal } from '../../src/workflow/deps.ts';
import { clinicChoices } from '../../src/workflow/groups/choices.ts';
import type { ClinicChoices } from '../../src/workflow/groups/choices.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useAsked } from '../ui/use-asked.ts';
import type { Asked } from '../ui/use-asked.ts';

/** Places, clinicians and templates to pick from. */
export function useChoices(): Asked<Result<ClinicChoices, FaultRefusal>> {
  const deps = useDeps();
  return useAsked(useCallback(() => clinicChoices(deps), [deps]));
}
