import { useCallback, useState } from 'react';
import type { Result } from '../../src/domain/result.ts';
import { listClients } from '../../src/workflow/clients/list-clients.ts';
import type { ClientPage } from '../../src/workflow/clients/types.ts';
import type { FaultRefusal } from '../../src/workflow/deps.ts';
import { useDeps } from '../shell/use-deps.ts';
import { today } from '../ui/today.ts';
import { useAsked } from '../ui/use-asked.ts';

export interface Clients {
  /** As many pages as were asked for, as one. Undefined until there is an answer. */
  readonly list: Result<ClientPage, FaultRefusal> | undefined;
  readonly again: () => void;
  readonly more: () => void;
  readonly loadingMore: boolean;
}

/** The client list for what somebody typed, page by page. */
export function useClients(text: string): Clients {
  const deps = useDeps();
  const { answer, again, take } = useAsked(
    useCallback(() => listClients(deps, { text, today: today() }), [deps, text]),
  );
  const [loadingMore, setLoadingMore] = useState(false);

  const more = async () => {
    if (answer?.ok !== true || answer.value.next === undefined) return;
    setLoadingMore(true);
    const next = await listClients(deps, { text, page: answer.value.next, today: today() });
    setLoadingMore(false);
    if (!next.ok) {
      take(next);
      return;
    }
    const clients = [...answer.value.clients, ...next.value.clients];
    take({ ok: true, value: { ...next.value, groups: answer.value.groups, clients } });
  };
  return { list: answer, again, more: () => void more(), loadingMore };
}
