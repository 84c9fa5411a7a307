import { memo, useMemo } from 'react';
import { isAbsence } from '../../../src/domain/attendance/types.ts';
import type { Template } from '../../../src/domain/note/types.ts';
import type { MemberFile } from '../../../src/workflow/session-file.ts';
import { useAttendance, useMarking } from '../../attendance/hooks.ts';
import { RefusalLine } from '../../attendance/refusal-line.tsx';
import { GuardScopeContext } from '../../guard/scope.ts';
import { sameState } from '../../session/member-state.ts';
import type { MemberState } from '../../session/member-state.ts';
import { useTexts } from '../../texts/texts.ts';
import { QuietSelect } from '../../ui/quiet-select.tsx';
import { FieldNote } from '../entry-notes.tsx';
import { textAnswer, textIn } from '../fields/text-fields.tsx';
import { WrittenField } from '../fields/written-field.tsx';
import { StateIcon } from '../state-icon.tsx';
import { stateWords } from '../state-words.ts';
import { QuickAnswersContext } from '../quick/quick-context.ts';
import { useEntry } from '../use-entry.ts';
import { useQuickAnswers } from '../use-quick-answers.ts';
import { LineChoices } from './line-choices.tsx';
import { quickFields } from './quick-fields.ts';
import styles from './everyone.module.css';

const STATUSES = ['attended', 'no-show', 'late-cancel', 'excused'] as const;

export interface EveryoneRowProps {
  readonly member: MemberFile;
  readonly template: Template;
  readonly state: MemberState;
  readonly onOpen: (patientId: string) => void;
}

/** One member in a line: there or not, the choices that no note can do without, and their own words. */
export const EveryoneRow = memo(Row, isSame);

function isSame(one: EveryoneRowProps, other: EveryoneRowProps): boolean {
  const { member, template, onOpen } = other;
  const same = one.member === member && one.template === template && one.onOpen === onOpen;
  return same && sameState(one.state, other.state);
}

function Row({ member, template, state, onOpen }: EveryoneRowProps) {
  const texts = useTexts();
  const { quick, attendance: words } = texts;
  const { attendance, refusal } = useAttendance(member);
  const { markAs } = useMarking();
  const { view, set } = useEntry(member);
  const { id, name, shortName } = member.patient;
  const scope = useMemo(() => ({ part: 'entry', patientId: id }) as const, [id]);
  const answers = useQuickAnswers(member, set);
  const disabled = member.entry === undefined || member.entry.locked;
  const absent = isAbsence(attendance);
  const field = template.fields.find(
    (each) => each.id === (absent ? 'entry.absence-follow-up' : 'entry.response'),
  );
  const { shown } = stateWords(member, state, texts);
  return (
    <li className={styles.row} data-line data-testid="everyone-row">
      {/* A form of its own: browsers look through all fields of a form whenever one of them changes. */}
      <form className={styles.line} autoComplete="off" onSubmit={(event) => event.preventDefault()}>
        <div className={styles.head}>
          <StateIcon state={state} />
          <button
            type="button"
            className={styles.name}
            title={quick.openEntry(name)}
            onClick={() => onOpen(id)}
          >
            {name}
          </button>
          <span className={styles.todo} data-todo={state.at === 'begun' || undefined}>
            {absent ? '' : shown}
          </span>
          <QuietSelect
            label={quick.statusOf(name)}
            value={attendance.status}
            options={(attendance.status === 'unknown' ? (['unknown', ...STATUSES] as const) : STATUSES).map(
              (value) => ({ value, label: words.status[value] }),
            )}
            disabled={disabled}
            onChange={(status) => {
              if (status !== 'unknown') markAs([member], status);
            }}
          />
        </div>
        {refusal && <RefusalLine patientId={id} refusal={refusal} />}
        {!absent && (
          <LineChoices
            name={shortName}
            fields={quickFields(template.fields)}
            answers={view.answers}
            goals={member.goals}
            disabled={disabled}
            onChange={set}
          />
        )}
        {field && (
          <GuardScopeContext value={scope}>
            <QuickAnswersContext value={answers}>
              <WrittenField
                key={field.id}
                fieldId={field.id}
                kind="text"
                text={textIn(view.answers[field.id])}
                disabled={disabled}
                label={quick.lineOf(field.label, name)}
                placeholder={quick.linePlaceholder(field.label)}
                onText={(text) => set(field.id, textAnswer(text))}
              />
              {!absent && !disabled && (
                <FieldNote
                  fieldId={field.id}
                  answers={view.answers}
                  goals={member.goals}
                  last={member.lastEntry?.answers}
                />
              )}
            </QuickAnswersContext>
          </GuardScopeContext>
        )}
      </form>
    </li>
  );
}
