import { useCallback } from 'react';
import { patientId } from '../../src/domain/ids.ts';
import { refused } from '../../src/domain/result.ts';
import type { Result } from '../../src/domain/result.ts';
import { loadClient } from '../../src/workflow/record/load-client.ts';
import type { ClientRefusal } from '../../src/workflow/record/load-client.ts';
import type { ClientFile } from '../../src/workflow/record/client-file.ts';
import { useApp } from '../session/app-context.ts';
import { mayChart } from '../shell/may-chart.ts';
import { useDeps } from '../shell/use-deps.ts';
import { today } from '../ui/today.ts';
import { useAsked } from '../ui/use-asked.ts';
import type { Asked } from '../ui/use-asked.ts';

export type ClientAnswer = Result<ClientFile, ClientRefusal>;

/** One client's page, as far as this person's role goes. */
export function useClient(id: string): Asked<ClientAnswer> {
  const deps = useDeps();
  const clinical = mayChart(useApp().signIn.scope);
  return useAsked(
    useCallback(async (): Promise<ClientAnswer> => {
      if (!/^[A-Za-z0-9.-]{1,64}$/.test(id)) return refused({ code: 'no-such-patient' });
      return loadClient(deps, patientId(id), today(), { clinical });
    }, [deps, id, clinical]),
  );
}
