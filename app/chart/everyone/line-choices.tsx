import { Fragment } from 'react';
import type { Code } from '../../../src/domain/code.ts';
import type { Field, AnswerValue, Answers, Goal } from '../../../src/domain/note/types.ts';
import { useTexts } from '../../texts/texts.ts';
import { QuietSelect } from '../../ui/quiet-select.tsx';
import { answerWith, chosenIn, isOpen, lineGoals } from './quick-fields.ts';
import styles from './everyone.module.css';

const SEVERAL = '_several';

export interface LineChoicesProps {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly answers: Answers;
  readonly goals: readonly Goal[];
  readonly disabled: boolean;
  readonly onChange: (field: string, value: AnswerValue | undefined) => void;
}

/** The choices that a note can't do without, in one line; each current goal has one of its own, with the goal's words beside it. */
export function LineChoices({ name, fields, answers, goals, disabled, onChange }: LineChoicesProps) {
  const { quick } = useTexts();
  const choice = (field: Field, label: string, goal?: Goal) => (
    <LineChoice
      label={label}
      empty={goal ? quick.progress : field.label}
      options={field.options}
      chosen={chosenIn(field, answers, goal)}
      missing={isOpen(field, answers, goals)}
      disabled={disabled}
      onPick={(option) => onChange(field.id, answerWith(field, answers, goals, option, goal))}
    />
  );
  return (
    <div className={styles.choices}>
      {fields.map((field) => {
        if (field.kind !== 'goals')
          return <Fragment key={field.id}>{choice(field, quick.lineOf(field.label, name))}</Fragment>;
        const shown = lineGoals(goals, answers[field.id]);
        return shown.map((goal) => (
          <span key={goal.id} className={styles.goalChoice}>
            {choice(
              field,
              shown.length > 1 ? quick.goalOf(goal.words, name) : quick.lineOf(field.label, name),
              goal,
            )}
            <span className={styles.goal} title={goal.words}>
              {quick.goal}: {goal.words}
            </span>
          </span>
        ));
      })}
    </div>
  );
}

interface LineChoiceProps {
  readonly label: string;
  readonly empty: string;
  readonly options: readonly Code[];
  readonly chosen: readonly Code[];
  /** The note still waits for it: of several goals, one that is rated is enough. */
  readonly missing: boolean;
  readonly disabled: boolean;
  readonly onPick: (option: Code | undefined) => void;
}

function LineChoice({ label, empty, options, chosen, missing, disabled, onPick }: LineChoiceProps) {
  const { quick } = useTexts();
  const value = chosen.length > 1 ? SEVERAL : (chosen[0]?.code ?? '');
  const own = options.map((code) => ({ value: code.code, label: code.display ?? code.code }));
  const several = { value: SEVERAL, label: quick.several(chosen.length) };
  return (
    <span className={styles.choice} data-open={(value === '' && missing) || undefined}>
      <QuietSelect
        label={label}
        value={value}
        options={[
          { value: '', label: quick.notChosen(empty) },
          ...(value === SEVERAL ? [several] : []),
          ...own,
        ]}
        disabled={disabled}
        onChange={(picked) => {
          if (picked !== SEVERAL) onPick(options.find(({ code }) => code === picked));
        }}
      />
    </span>
  );
}
