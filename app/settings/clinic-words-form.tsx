import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { clinicWords, saveClinicWords } from '../../src/workflow/guard/clinic-words.ts';
import type { ClinicWords } from '../../src/workflow/guard/clinic-words.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';
import formStyles from '../ui/form.module.css';
import { useAsked } from '../ui/use-asked.ts';
import { clinicRefusalWords } from './clinic-refusal.ts';
import styles from './settings.module.css';
import { flatWords, WORD_FIELDS, wordsOf } from './word-fields.ts';

/** What the clinic writes in place of another member's name. */
export function ClinicWordsForm() {
  const texts = useTexts();
  const deps = useDeps();
  const { answer } = useAsked(useCallback(() => clinicWords(deps), [deps]));
  if (!answer) return <p className={styles.soft}>{texts.settings.words.loading}</p>;
  if (!answer.ok) return <p className={styles.soft}>{clinicRefusalWords(answer.refusal, texts)}</p>;
  return <WordsForm first={answer.value} />;
}

function WordsForm({ first }: { readonly first: ClinicWords }) {
  const texts = useTexts();
  const { words: own, save } = texts.settings;
  const deps = useDeps();
  const [kept, setKept] = useState(first);
  const [typed, setTyped] = useState(() => flatWords(first.words));
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  const keep = async () => {
    setBusy(true);
    const saved = await saveClinicWords(deps, kept, wordsOf(typed));
    const now = saved.ok ? saved : await clinicWords(deps);
    setBusy(false);
    setSaid(saved.ok ? own.saved : clinicRefusalWords(saved.refusal, texts));
    if (!now.ok || (!saved.ok && saved.refusal.code !== 'conflict')) return;
    setKept(now.value);
    setTyped(flatWords(now.value.words));
  };

  return (
    <form
      className={formStyles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <div className={styles.pairs}>
        {WORD_FIELDS.map((field) => (
          <FormField key={field} label={own.labels[field]}>
            {(ids) => (
              <input
                {...ids}
                type="text"
                value={typed[field]}
                onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
              />
            )}
          </FormField>
        ))}
      </div>
      <p className={styles.soft} role="status">
        {said}
      </p>
      <div>
        <Button type="submit" loading={busy}>
          {save}
        </Button>
      </div>
    </form>
  );
}
