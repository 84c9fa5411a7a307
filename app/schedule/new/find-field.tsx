import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useId, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { Patient } from '../../../src/domain/person.ts';
import { findForScheduling } from '../../../src/workflow/schedule/find-for-scheduling.ts';
import type { GroupChoice } from '../../../src/workflow/schedule/find-for-scheduling.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { dayWords } from '../../texts/when.ts';
import { useTexts } from '../../texts/texts.ts';
import { useAsked } from '../../ui/use-asked.ts';
import styles from './find-field.module.css';

export type Picked =
  | { readonly kind: 'group'; readonly choice: GroupChoice }
  | { readonly kind: 'client'; readonly client: Patient };

const CALM_MILLISECONDS = 180;

/** Asks once the typing rests; every group where nothing has been typed. Undefined until there is an answer. */
function useFound(text: string) {
  const deps = useDeps();
  const { groupWords } = useTexts().scheduling.new;
  const [calm] = useDebouncedValue(text.trim(), CALM_MILLISECONDS);
  const { answer } = useAsked(
    useCallback(
      async () => ({ calm, result: await findForScheduling(deps, calm, { groupWords }) }),
      [deps, calm, groupWords],
    ),
  );
  // What was found for fewer letters is never offered: Enter would pick it.
  return answer?.calm === text.trim() ? answer.result : undefined;
}

/** One field for groups and clients alike: the arrow keys walk through what was found, Enter picks. */
export function FindField({ onPick }: { readonly onPick: (picked: Picked) => void }) {
  const { scheduling } = useTexts();
  const texts = scheduling.new;
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = useFound(text);
  const groups = found?.ok === true ? found.value.groups : [];
  const clients = found?.ok === true ? found.value.clients : [];
  const options: readonly Picked[] = [
    ...groups.map((choice) => ({ kind: 'group', choice }) as const),
    ...clients.map((client) => ({ kind: 'client', client }) as const),
  ];
  const current = options[Math.min(at, options.length - 1)];

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) setAt((at + step + options.length) % options.length);
    else if (event.key === 'Enter' && current) onPick(current);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {texts.find}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        data-autofocus
        className={styles.input}
        aria-expanded={options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={`${id}-hint`}
        {...(current && { 'aria-activedescendant': `${id}-${options.indexOf(current)}` })}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className={styles.hint} role="status">
        {found?.ok === false ? texts.failed : found && options.length === 0 ? texts.nobody : texts.hint}
      </p>
      <ul id={`${id}-list`} role="listbox" aria-label={texts.results} className={styles.list}>
        {options.map((option, index) => (
          <li
            key={option.kind === 'group' ? option.choice.group.id : option.client.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={option === current}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(option)}
          >
            {option.kind === 'group' ? (
              <GroupOption choice={option.choice} />
            ) : (
              <ClientOption client={option.client} />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function GroupOption({ choice: { group, place } }: { readonly choice: GroupChoice }) {
  return (
    <>
      <span className={styles.initials}>{group.initials}</span>
      <span className={styles.name}>{group.name}</span>
      <span className={styles.soft}>{place?.name}</span>
    </>
  );
}

function ClientOption({ client }: { readonly client: Patient }) {
  const { scheduling } = useTexts();
  const born = client.birthDate === undefined ? undefined : scheduling.new.born(dayWords(client.birthDate));
  return (
    <>
      <span className={styles.name}>{client.name}</span>
      <span className={styles.soft}>{[client.recordNumber, born].filter(Boolean).join(' · ')}</span>
    </>
  );
}
