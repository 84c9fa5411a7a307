import {
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleMinus,
  IconLock,
} from '@tabler/icons-react';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import type { MemberState } from '../session/member-state.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './members-list.module.css';

const ICONS = {
  ready: IconCircleCheckFilled,
  begun: IconCircleHalf2,
  empty: IconCircle,
  unmarked: IconCircleDashed,
  absent: IconCircleMinus,
  signed: IconLock,
} satisfies Record<MemberState['at'], unknown>;

interface StateWords {
  /** In the row; empty where the icon says it. */
  readonly shown: string;
  /** For screen readers. */
  readonly said: string;
}

function toDoWords(fields: readonly string[], { chart }: Texts): string {
  const [first] = fields;
  if (fields.length !== 1 || first === undefined) return chart.missing.more(fields.length);
  return (chart.missing.fields as Readonly<Record<string, string>>)[first] ?? chart.missing.more(1);
}

function stateWords(member: MemberFile, state: MemberState, texts: Texts): StateWords {
  const { chart, attendance } = texts;
  switch (state.at) {
    case 'absent': {
      const status = attendance.status[member.attendance.attendance.status];
      return { shown: status, said: state.ready ? `${status}, ${chart.states.ready}` : status };
    }
    case 'begun': {
      const words = toDoWords(state.toDo, texts);
      return { shown: words, said: `${chart.states.begun}, ${words}` };
    }
    case 'ready':
    case 'empty':
    case 'unmarked':
      return { shown: '', said: chart.states[state.at] };
    case 'signed':
      return { shown: '', said: chart.states.locked };
  }
}

export interface MemberItemProps {
  readonly member: MemberFile;
  readonly state: MemberState;
  readonly current: boolean;
  readonly onGo: () => void;
}

export function MemberItem({ member, state, current, onGo }: MemberItemProps) {
  const texts = useTexts();
  const { shown, said } = stateWords(member, state, texts);
  const ready = state.at === 'absent' && state.ready;
  const Icon = ready ? ICONS.ready : ICONS[state.at];
  return (
    <li>
      <button
        type="button"
        className={styles.item}
        aria-current={current || undefined}
        title={member.patient.name}
        onClick={onGo}
      >
        <Icon
          size={18}
          stroke={1.9}
          aria-hidden
          className={styles.icon}
          data-at={ready ? 'ready' : state.at}
        />
        <span className={styles.name}>{member.patient.shortName}</span>
        <span className={styles.note} data-todo={state.at === 'begun' || undefined} aria-hidden>
          {shown}
        </span>
        <span className="gw-visually-hidden">({said})</span>
      </button>
    </li>
  );
}
