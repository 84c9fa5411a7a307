import type { Option } from './choice.tsx';
import styles from './quiet-select.module.css';

export interface QuietSelectProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly disabled?: boolean;
  readonly onChange: (value: T) => void;
}

/** The browser's own select, small: the right thing on a tablet, by keyboard and for screen readers. */
export function QuietSelect<T extends string>(props: QuietSelectProps<T>) {
  const pick = (text: string) => {
    const option = props.options.find((each) => each.value === text);
    if (option) props.onChange(option.value);
  };
  return (
    <select
      className={styles.select}
      aria-label={props.label}
      value={props.value}
      disabled={props.disabled}
      onChange={(event) => pick(event.currentTarget.value)}
    >
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
