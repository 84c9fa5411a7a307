import { createContext, use, useMemo, useSyncExternalStore } from 'react';
import { useApp } from '../../session/app-context.ts';
import { quickWords } from './quick-item.ts';
import type { QuickItem } from './quick-item.ts';

/** What codes may stand for beside phrases: the choices of the entry that is written. */
export interface QuickAnswers {
  readonly items: readonly QuickItem[];
  readonly pick: (item: QuickItem) => void;
}

export const QuickAnswersContext = createContext<QuickAnswers | undefined>(undefined);

const NONE: readonly QuickItem[] = [];

/** Everything that a code typed into this field can stand for. */
export function useQuickItems(fieldId: string): readonly QuickItem[] {
  const { phrases } = useApp();
  const answers = use(QuickAnswersContext)?.items ?? NONE;
  const all = useSyncExternalStore(phrases.subscribe, phrases.all);
  return useMemo(() => [...answers, ...quickWords(all, fieldId)], [answers, all, fieldId]);
}
