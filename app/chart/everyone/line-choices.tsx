import type { Field, AnswerValue, Answers, Goal } from '../../../src/domain/note/types.ts';
import { useTexts } from '../../texts/texts.ts';
import { QuietSelect } from '../../ui/quiet-select.tsx';
import { answerWith, chosenIn, lineGoal } from './quick-fields.ts';
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

/** The choices that a note can't do without, in one line. */
export function LineChoices({ name, fields, answers, goals, disabled, onChange }: LineChoicesProps) {
  const { quick } = useTexts();
  const goal = lineGoal(goals);
  return (
    <div className={styles.choices}>
      {fields.map((field) => {
        if (field.kind === 'goals' && !goal) return null;
        const chosen = chosenIn(field, answers, goals);
        const value = chosen.length > 1 ? SEVERAL : (chosen[0]?.code ?? '');
        const own = field.options.map((code) => ({ value: code.code, label: code.display ?? code.code }));
        const empty = {
          value: '',
          label: quick.notChosen(field.kind === 'goals' ? quick.progress : field.label),
        };
        const several = { value: SEVERAL, label: quick.several(chosen.length) };
        return (
          <span key={field.id} className={styles.choice} data-open={value === '' || undefined}>
            <QuietSelect
              label={quick.lineOf(field.label, name)}
              value={value}
              options={[empty, ...(value === SEVERAL ? [several] : []), ...own]}
              disabled={disabled}
              onChange={(picked) => {
                if (picked === SEVERAL) return;
                const option = field.options.find(({ code }) => code === picked);
                onChange(field.id, answerWith(field, answers, goals, option));
              }}
            />
          </span>
        );
      })}
      {goal && (
        <span className={styles.goal} title={goal.words}>
          {quick.goal}: {goal.words}
        </span>
      )}
    </div>
  );
}
