import { IconLayoutRows, IconUsers } from '@tabler/icons-react';
import { memo } from 'react';
import type { PatientId } from '../../src/domain/ids.ts';
import { keysOf, shownKeys } from '../keys/shortcuts.ts';
import { useReview, useWritten } from '../session/hooks.ts';
import { memberStates, sameState } from '../session/member-state.ts';
import { useTexts } from '../texts/texts.ts';
import { MemberItem } from './member-item.tsx';
import type { MemberItemProps } from './member-item.tsx';
import { EVERYONE, GROUP_NOTE } from './places.ts';
import styles from './members-list.module.css';

export interface MembersListProps {
  /** A member's id, everyone, or the group note. */
  readonly place: string;
  readonly onGo: (place: string) => void;
}

const Item = memo(MemberItem, isSame);

function isSame(one: MemberItemProps, other: MemberItemProps): boolean {
  const same = one.current === other.current && one.onGo === other.onGo;
  return same && one.member.attendance === other.member.attendance && sameState(one.state, other.state);
}

/** Everybody on the roster and how far their note has come; where the window is narrow, the group note too. */
export function MembersList({ place, onGo }: MembersListProps) {
  const { chart, keys, quick } = useTexts();
  const file = useWritten();
  const states = memberStates(file, useReview());
  return (
    <nav className={styles.list} aria-label={chart.members}>
      <button
        type="button"
        className={styles.groupNote}
        aria-current={place === GROUP_NOTE || undefined}
        title={keys.with(chart.groupNote, shownKeys('groupNote'))}
        aria-keyshortcuts={keysOf('groupNote')}
        onClick={() => onGo(GROUP_NOTE)}
      >
        <IconUsers size={18} stroke={1.9} aria-hidden />
        <span>{chart.groupNote}</span>
      </button>
      <button
        type="button"
        className={styles.everyone}
        aria-current={place === EVERYONE || undefined}
        title={keys.with(quick.everyone, shownKeys('everyone'))}
        aria-keyshortcuts={keysOf('everyone')}
        onClick={() => onGo(EVERYONE)}
      >
        <IconLayoutRows size={18} stroke={1.9} aria-hidden />
        <span>{quick.everyone}</span>
      </button>
      <h2 className={styles.title}>{chart.members}</h2>
      <ul className={styles.items}>
        {file.members.map((member) => (
          <Item
            key={member.patient.id}
            member={member}
            state={stateOf(states, member.patient.id)}
            current={place === member.patient.id}
            onGo={onGo}
          />
        ))}
      </ul>
    </nav>
  );
}

function stateOf(states: ReturnType<typeof memberStates>, id: PatientId) {
  return states.get(id) ?? ({ at: 'empty' } as const);
}
