import { ActionIcon, Button } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { DEFAULT_PHRASES } from '../../src/domain/note/draft/phrases.data.ts';
import { useApp } from '../session/app-context.ts';
import { useTexts } from '../texts/texts.ts';
import formStyles from '../ui/form.module.css';
import styles from './settings.module.css';

interface Line {
  readonly key: string;
  readonly words: string;
}

/** A clinician's own phrases; those that come with the product below, to see which codes there are. */
export function PhrasesForm() {
  const { settings } = useTexts();
  const { phrases: own, save } = settings;
  const { phrases } = useApp();
  const [lines, setLines] = useState<readonly Line[]>(() => [...phrases.own(), { key: '', words: '' }]);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const change = (index: number, line: Line) =>
    setLines(lines.map((each, at) => (at === index ? line : each)));
  const keep = async () => {
    setBusy(true);
    const filled = lines
      .map(({ key, words }) => ({ key: key.trim().replace(/^;/u, ''), words }))
      .filter(({ key, words }) => key !== '' || words.trim() !== '');
    const kept = await phrases.keep(filled);
    setBusy(false);
    if (!kept.ok) {
      setSaid(own.refusals[kept.refusal.code](kept.refusal.key));
      return;
    }
    setLines([...phrases.own(), { key: '', words: '' }]);
    setSaid(own.saved[kept.value]);
  };

  return (
    <form
      className={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <ul className={styles.lines}>
        {lines.map((line, index) => (
          <li key={index} className={styles.line}>
            <input
              type="text"
              className={formStyles.input}
              aria-label={own.keyOf(index + 1)}
              placeholder={own.key}
              value={line.key}
              autoComplete="off"
              autoCapitalize="off"
              onChange={(event) => change(index, { ...line, key: event.currentTarget.value.toLowerCase() })}
            />
            <input
              type="text"
              className={formStyles.input}
              aria-label={own.wordsOf(index + 1)}
              placeholder={own.words}
              value={line.words}
              autoComplete="off"
              onChange={(event) => change(index, { ...line, words: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={own.removeOf(index + 1)}
              title={own.remove}
              onClick={() => setLines(lines.filter((_, at) => at !== index))}
            >
              <IconTrash size={18} stroke={1.7} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <p className={styles.soft} role="status">
        {said}
      </p>
      <div className={styles.ways}>
        <Button type="submit" loading={busy}>
          {save}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => setLines([...lines, { key: '', words: '' }])}
        >
          {own.add}
        </Button>
      </div>
      <details>
        <summary className={styles.summary}>{own.builtIn}</summary>
        <dl className={styles.builtIn}>
          {DEFAULT_PHRASES.map(({ key, words }) => (
            <div key={key}>
              <dt>;{key}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </details>
    </form>
  );
}
