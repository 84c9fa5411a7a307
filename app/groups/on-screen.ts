import { useOutletContext } from 'react-router';
import type { OnChanged } from './told.ts';
import type { GroupView } from './use-group.ts';

/** The group above a tab: undefined while it is read. */
export interface GroupOnScreen {
  readonly view: GroupView | undefined;
  readonly changed: OnChanged;
}

export function useGroupOnScreen(): GroupOnScreen {
  return useOutletContext<GroupOnScreen>();
}
