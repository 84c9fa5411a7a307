import { useState } from 'react';
import type { Field } from '../../../src/domain/note/types.ts';
import type { MemberFile } from '../../../src/workflow/session-file.ts';
import { useRoom } from '../../session/hooks.ts';
import { useTexts } from '../../texts/texts.ts';
import { QuietSelect } from '../../ui/quiet-select.tsx';
import { draftFollowing } from '../draft-follows.ts';
import { withAnswer } from '../../drafts/merge.ts';
import { answerWith, isOpen } from './quick-fields.ts';
import styles from './everyone.module.css';

interface Given {
  readonly words: string;
  /** Puts everything back that has not been changed since. */
  readonly undo: () => void;
}

/** One choice for all who were there and have none yet: seen in every line, and each of them can be changed. */
export function ForAll({ fields }: { readonly fields: readonly Field[] }) {
  const { quick } = useTexts();
  const room = useRoom();
  const [given, setGiven] = useState<Given>();

  const give = (field: Field, code: string) => {
    const option = field.options.find((each) => each.code === code);
    if (!option) return;
    const undos = room
      .file()
      .members.filter((member) => isThere(room, member))
      .flatMap((member) => {
        const queue = member.entry && room.desk.queue(member.entry.version.id);
        const before = queue?.view().answers;
        if (!queue || !before || member.entry.locked || !isOpen(field, before, member.goals)) return [];
        const value = answerWith(field, before, member.goals, option);
        const follows = draftFollowing(before, withAnswer(before, field.id, value), member.goals);
        queue.set(field.id, value);
        if (follows) queue.set(follows.field, follows.value);
        const after = queue.view().answers;
        return [
          () => {
            for (const id of [field.id, ...(follows ? [follows.field] : [])])
              if (queue.view().answers[id] === after[id]) queue.set(id, before[id]);
          },
        ];
      });
    const words = quick.forAllSaid(field.label, option.display ?? option.code, undos.length);
    setGiven({ words, undo: () => undos.forEach((undo) => undo()) });
  };

  return (
    <div className={styles.forAll}>
      <span className={styles.forAllWords}>{quick.forAll}</span>
      {fields.map((field) => (
        <QuietSelect
          key={field.id}
          label={quick.setForAll(field.label)}
          value=""
          options={[
            { value: '', label: field.kind === 'goals' ? quick.progress : field.label },
            ...field.options.map((code) => ({ value: code.code, label: code.display ?? code.code })),
          ]}
          onChange={(code) => give(field, code)}
        />
      ))}
      <span role="status" className={styles.said}>
        {given?.words}
      </span>
      {given && (
        <button
          type="button"
          className={styles.undo}
          onClick={() => {
            given.undo();
            setGiven(undefined);
          }}
        >
          {quick.undo}
        </button>
      )}
    </div>
  );
}

function isThere(room: ReturnType<typeof useRoom>, member: MemberFile): boolean {
  const { attendance } = room.attendance.marks().get(member.patient.id) ?? member.attendance;
  return attendance.status === 'attended';
}
