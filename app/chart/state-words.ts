import type { MemberFile } from '../../src/workflow/session-file.ts';
import type { MemberState } from '../session/member-state.ts';
import type { Texts } from '../texts/texts.ts';

export interface StateWords {
  /** In the row; empty where the icon says it. */
  readonly shown: string;
  /** For screen readers. */
  readonly said: string;
}

/** A note that is complete itself waits for the group note. */
function toDoWords(fields: readonly string[], { chart, quick }: Texts): string {
  const [first] = fields;
  if (first === undefined) return quick.groupNote;
  if (fields.length !== 1) return chart.missing.more(fields.length);
  return (chart.missing.fields as Readonly<Record<string, string>>)[first] ?? chart.missing.more(1);
}

/** How far a member's note has come, and what it still needs. */
export function stateWords(member: MemberFile, state: MemberState, texts: Texts): StateWords {
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
