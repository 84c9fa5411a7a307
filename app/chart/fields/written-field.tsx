import { useId, useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { GoalId } from '../../../src/domain/ids.ts';
import { GuardedField } from '../../guard/guarded-field.tsx';
import type { Guarded } from '../../guard/guarded-field.tsx';
import { showText } from '../../guard/replace.ts';
import type { TextElement } from '../../guard/replace.ts';
import { whileTyping } from '../../ui/typing.ts';
import { CodeMenuList } from '../quick/code-menu.tsx';
import { useCodeMenu } from '../quick/use-code-menu.ts';
import styles from './fields.module.css';

export interface WrittenFieldProps {
  readonly fieldId: string;
  readonly goalId?: GoalId;
  /** Lines break as in a text area, or run on as in an input. */
  readonly kind: 'line' | 'text';
  readonly text: string;
  readonly disabled: boolean;
  readonly onText: (text: string) => void;
  /** The id that its label points to, or its name where nothing stands beside it. */
  readonly inputId?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
}

/** A text of any length: the guard marks what names somebody else, codes stand for phrases and choices. */
export function WrittenField(props: WrittenFieldProps) {
  const { fieldId, goalId, kind, text, disabled } = props;
  return (
    <GuardedField<HTMLInputElement & HTMLTextAreaElement>
      fieldId={fieldId}
      {...(goalId !== undefined && { goalId })}
      text={text}
      disabled={disabled}
      kind={kind}
    >
      {(guarded) => <Written {...props} guarded={guarded} />}
    </GuardedField>
  );
}

interface WrittenProps extends WrittenFieldProps {
  readonly guarded: Guarded<HTMLInputElement & HTMLTextAreaElement>;
}

function Written(props: WrittenProps) {
  const { guarded, fieldId, goalId, kind, disabled, onText } = props;
  const list = useId();
  const field: RefObject<TextElement | null> = guarded.ref;
  const first = useTextIn(field, props.text);
  const { menu, said, take, handlers } = useCodeMenu(field, fieldId);
  const open = menu.items.length > 0;
  const Tag = kind === 'line' ? 'input' : 'textarea';
  return (
    <>
      <Tag
        {...guarded}
        {...handlers}
        {...(kind === 'line' ? { type: 'text' } : { rows: 1 })}
        id={props.inputId}
        className={styles.text}
        defaultValue={first}
        disabled={disabled}
        aria-label={props.label}
        aria-required={props.required}
        aria-autocomplete="list"
        aria-controls={open ? list : undefined}
        aria-activedescendant={open && menu.active >= 0 ? `${list}-${menu.active}` : undefined}
        placeholder={props.placeholder}
        autoComplete="off"
        dir="auto"
        onChange={({ currentTarget: { value } }) => {
          // A goal's words stand in one answer with its rating, so the next choice has to know them at once.
          if (goalId === undefined) whileTyping(() => onText(value));
          else onText(value);
        }}
      />
      {open && <CodeMenuList id={list} menu={menu} onTake={(item) => take(item, ' ')} />}
      <span className="gw-visually-hidden" role="status">
        {said}
      </span>
    </>
  );
}

/**
 * The field keeps what is typed by itself, so that a key is painted before anything else is drawn; words that come from elsewhere are put
 * into it. Answers what it starts with.
 */
function useTextIn(field: RefObject<TextElement | null>, text: string): string {
  const [first] = useState(text);
  useLayoutEffect(() => {
    if (field.current) showText(field.current, text);
  }, [field, text]);
  return first;
}
