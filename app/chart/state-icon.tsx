import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleMinus,
  IconLock,
} from '@tabler/icons-react';
import type { MemberState } from '../session/member-state.ts';
import styles from './members-list.module.css';

const ICONS = {
  ready: IconCircleCheckFilled,
  begun: IconCircleHalf2,
  empty: IconCircle,
  unmarked: IconCircleDashed,
  absent: IconCircleMinus,
  signed: IconLock,
} satisfies Record<MemberState['at'], unknown>;

/** How far a member's note has come. */
export function StateIcon({ state }: { readonly state: MemberState }) {
  const at = state.at === 'absent' && state.ready ? 'ready' : state.at;
  const Icon = ICONS[at];
  return <Icon size={18} stroke={1.9} aria-hidden className={styles.icon} data-at={at} />;
}
