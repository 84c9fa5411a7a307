import { useId } from 'react';
import styles from './choice.module.css';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface Common<T extends string> {
  /** What is chosen, for people who can't see where it stands. */
  readonly label: string;
  readonly options: readonly Option<T>[];
  readonly disabled?: boolean;
  readonly describedBy?: string;
}

export interface OneChoiceProps<T extends string> extends Common<T> {
  readonly value: T | undefined;
  /** `undefined` when the chosen one is clicked again and the choice may be taken back. */
  readonly onChange: (value: T | undefined) => void;
  readonly clearable?: boolean;
}

/** Chips of which at most one is on: radio buttons, so the arrow keys work. */
export function OneChoice<T extends string>(props: OneChoiceProps<T>) {
  const name = useId();
  const takeBack = (value: T) => {
    if (props.clearable === true && value === props.value) props.onChange(undefined);
  };
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      className={styles.group}
    >
      {props.options.map(({ value, label }) => (
        <label key={value} className={styles.chip} data-on={value === props.value || undefined}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={value === props.value}
            disabled={props.disabled}
            onChange={() => props.onChange(value)}
            onClick={() => takeBack(value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}

export interface ManyChoiceProps<T extends string> extends Common<T> {
  readonly values: readonly T[];
  /** The one that was switched on or off, and all that are on now in the options' order. */
  readonly onChange: (values: readonly T[], switched: T) => void;
}

/** Chips of which any number may be on. */
export function ManyChoice<T extends string>(props: ManyChoiceProps<T>) {
  const flip = (value: T) => {
    const on = new Set(props.values);
    if (!on.delete(value)) on.add(value);
    const values = props.options.map((option) => option.value).filter((each) => on.has(each));
    props.onChange(values, value);
  };
  return (
    <div role="group" aria-label={props.label} aria-describedby={props.describedBy} className={styles.group}>
      {props.options.map(({ value, label }) => (
        <label key={value} className={styles.chip} data-on={props.values.includes(value) || undefined}>
          <input
            type="checkbox"
            className={styles.input}
            checked={props.values.includes(value)}
            disabled={props.disabled}
            onChange={() => flip(value)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
