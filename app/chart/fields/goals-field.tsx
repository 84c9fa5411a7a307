import type { Code } from '../../../src/domain/code.ts';
import type { Goal, GoalProgress } from '../../../src/domain/note/types.ts';
import { isGoalAnswered } from '../../../src/domain/note/answers.ts';
import { useTexts } from '../../texts/texts.ts';
import { QuietSelect } from '../../ui/quiet-select.tsx';
import { goalsIn } from '../choose.ts';
import type { InputProps } from './input-props.ts';
import styles from './fields.module.css';
import { WrittenField } from './written-field.tsx';

/** How far each of the member's goals has come. Goals that are no longer current stay while something is said on them. */
export function GoalsField(props: InputProps & { readonly goals: readonly Goal[] }) {
  const { field, value, goals, disabled, onChange } = props;
  const { chart } = useTexts();
  const rated = goalsIn(value);
  const shown = goals.filter((goal) => goal.current || rated.some((each) => each.goalId === goal.id));
  if (shown.length === 0) return <p className={styles.soft}>{chart.noGoals}</p>;

  const change = (next: GoalProgress) => {
    const others = rated.filter((each) => each.goalId !== next.goalId);
    const all = isGoalAnswered(next) ? [...others, next] : others;
    const ordered = goals.flatMap((goal) => all.filter((each) => each.goalId === goal.id));
    onChange(ordered.length === 0 ? undefined : { kind: 'goals', goals: ordered });
  };

  return (
    <ul className={styles.goals}>
      {shown.map((goal) => (
        <GoalRow
          key={goal.id}
          fieldId={field.id}
          goal={goal}
          rating={rated.find((each) => each.goalId === goal.id) ?? { goalId: goal.id }}
          options={field.options}
          disabled={disabled}
          onChange={change}
        />
      ))}
    </ul>
  );
}

interface GoalRowProps {
  readonly fieldId: string;
  readonly goal: Goal;
  readonly rating: GoalProgress;
  readonly options: readonly Code[];
  readonly disabled: boolean;
  readonly onChange: (rating: GoalProgress) => void;
}

function GoalRow({ fieldId, goal, rating, options, disabled, onChange }: GoalRowProps) {
  const { chart } = useTexts();
  const { goalId, progress, note } = rating;
  const rate = (code: string) => {
    const picked = options.find((option) => option.code === code);
    onChange({ goalId, ...(picked && { progress: picked }), ...(note !== undefined && { note }) });
  };
  const say = (text: string) =>
    onChange({ goalId, ...(progress && { progress }), ...(text !== '' && { note: text }) });
  const labelled = options.map((code) => ({ value: code.code, label: code.display ?? code.code }));
  return (
    <li className={styles.goal}>
      <span className={styles.words}>{goal.words}</span>
      <div className={styles.rating}>
        <QuietSelect
          label={chart.progressOn(goal.words)}
          value={progress?.code ?? ''}
          options={[{ value: '', label: chart.noProgress }, ...labelled]}
          disabled={disabled}
          onChange={rate}
        />
        <WrittenField
          fieldId={fieldId}
          goalId={goalId}
          kind="line"
          text={note ?? ''}
          disabled={disabled}
          label={chart.goalNoteOf(goal.words)}
          placeholder={chart.goalNote}
          onText={say}
        />
      </div>
    </li>
  );
}
