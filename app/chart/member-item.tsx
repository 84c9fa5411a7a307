import type { MemberFile } from '../../src/workflow/session-file.ts';
import type { MemberState } from '../session/member-state.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './members-list.module.css';
import { StateIcon } from './state-icon.tsx';
import { stateWords } from './state-words.ts';

export interface MemberItemProps {
  readonly member: MemberFile;
  readonly state: MemberState;
  readonly current: boolean;
  readonly onGo: (place: string) => void;
}

export function MemberItem({ member, state, current, onGo }: MemberItemProps) {
  const texts = useTexts();
  const { shown, said } = stateWords(member, state, texts);
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        aria-current={current || undefined}
        title={member.patient.name}
        onClick={() => onGo(member.patient.id)}
      >
        <StateIcon state={state} />
        <span className={styles.name}>{member.patient.shortName}</span>
        <span className={styles.note} data-todo={state.at === 'begun' || undefined} aria-hidden>
          {shown}
        </span>
        <span className="gw-visually-hidden">({said})</span>
      </button>
    </li>
  );
}
