import { createContext, use, useEffect, useMemo, useState } from 'react';
import type { GoalId } from '../../src/domain/ids.ts';
import type { guardText } from '../../src/workflow/guard/guard-text.ts';
import type { GuardFinding, GuardSubject } from '../../src/workflow/guard/types.ts';
import { useSessionFile } from '../session/hooks.ts';
import { whenIdle } from '../ui/when-idle.ts';

/** Whose note the fields below are written for. Without one, as in the group-only part, nothing is marked. */
export interface GuardScope {
  readonly part: 'shared' | 'entry';
  readonly patientId: GuardSubject;
}

export const GuardScopeContext = createContext<GuardScope | undefined>(undefined);

type Guard = typeof guardText;

/** The engine with its word lists, loaded once, after the screen is there. */
let loaded: Guard | undefined;

function useGuard(): Guard | undefined {
  const [guard, setGuard] = useState(() => loaded);
  useEffect(() => {
    if (guard) return undefined;
    return whenIdle(() => {
      void import('../../src/workflow/guard/guard-text.ts').then((module) => {
        loaded = module.guardText;
        setGuard(() => loaded);
      });
    });
  }, [guard]);
  return guard;
}

const NONE: readonly GuardFinding[] = [];

/** What in a field's text identifies another member, as it stands now. */
export function useFindings(fieldId: string, text: string, goalId?: GoalId): readonly GuardFinding[] {
  const scope = use(GuardScopeContext);
  const file = useSessionFile();
  const guard = useGuard();
  return useMemo(() => {
    if (!scope || !guard || text === '') return NONE;
    const place = { part: scope.part, fieldId, ...(goalId !== undefined && { goalId }) };
    return guard(file, { place, patientId: scope.patientId }, text);
  }, [scope, guard, file, fieldId, goalId, text]);
}
