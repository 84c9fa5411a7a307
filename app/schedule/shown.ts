import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { localDate } from '../../src/domain/ids.ts';
import type { LocalDate } from '../../src/domain/ids.ts';
import { today } from '../ui/today.ts';
import { VIEWS } from './view.ts';
import type { View } from './view.ts';

export type Whose = 'mine' | 'everyone';

/** What of the schedule is on the screen. It stands in the address, so that a link or a reload shows the same. */
export interface Shown {
  readonly view: View;
  readonly day: LocalDate;
  readonly whose: Whose;
}

function dayIn(text: string | null): LocalDate {
  try {
    return text === null ? today() : localDate(text);
  } catch {
    return today();
  }
}

/** A change that the address does not tell yet: the router changes it a moment later. */
interface Ahead {
  readonly of: string;
  readonly change: Partial<Shown>;
}

/** @param usually whose appointments are shown unless the address says otherwise */
export function useShown(usually: Whose): {
  readonly shown: Shown;
  readonly show: (change: Partial<Shown>) => void;
} {
  const [search, setSearch] = useSearchParams();
  const [ahead, setAhead] = useState<Ahead>();
  const address = search.toString();
  const whose = search.get('whose');
  const shown: Shown = {
    view: VIEWS.find((each) => each === search.get('view')) ?? 'day',
    day: dayIn(search.get('day')),
    whose: whose === 'mine' || whose === 'everyone' ? whose : usually,
    ...(ahead?.of === address ? ahead.change : {}),
  };
  const show = (change: Partial<Shown>) => {
    const next = { ...shown, ...change };
    setAhead({ of: address, change: next });
    setSearch({ ...next }, { replace: true });
  };
  return { shown, show };
}
