import { Button } from '@mantine/core';
import { useCallback, useState } from 'react';
import { DAY_COUNTS } from '../../src/domain/record/signing-time.ts';
import type { DayCount } from '../../src/domain/record/signing-time.ts';
import { clinicSigningTime, saveSigningTime } from '../../src/workflow/worklist/signing-time.ts';
import type { ClinicSigningTime } from '../../src/workflow/worklist/signing-time.ts';
import { useSaving } from '../attendance-history/use-saving.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';
import formStyles from '../ui/form.module.css';
import { useAsked } from '../ui/use-asked.ts';
import { clinicRefusalWords } from './clinic-refusal.ts';
import styles from './settings.module.css';

/** Within how many days the clinic wants its notes signed: what is overdue on the list of unsigned notes. */
export function SigningTimeForm() {
  const texts = useTexts();
  const deps = useDeps();
  const { answer } = useAsked(useCallback(() => clinicSigningTime(deps), [deps]));
  if (!answer) return <p className={styles.soft}>{texts.settings.words.loading}</p>;
  if (!answer.ok) return <p className={styles.soft}>{clinicRefusalWords(answer.refusal, texts)}</p>;
  return <TimeForm first={answer.value} />;
}

function TimeForm({ first }: { readonly first: ClinicSigningTime }) {
  const texts = useTexts();
  const { signing, save } = texts.settings;
  const deps = useDeps();
  const saving = useSaving((code) => (code === 'bad-days' ? signing.badDays : signing.notSaved));
  const [kept, setKept] = useState(first);
  const [days, setDays] = useState(String(first.time.days));
  const [count, setCount] = useState<DayCount>(first.time.count);
  const [said, setSaid] = useState('');

  const keep = async () => {
    setSaid('');
    // another setting of the clinic may have been saved since
    const now = await clinicSigningTime(deps);
    const saved = await saving.run(
      saveSigningTime(deps, now.ok ? now.value : kept, { days: Number(days), count }),
    );
    if (!saved) return;
    setKept(saved);
    setSaid(signing.saved);
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
        <FormField label={signing.days}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={0}
              max={90}
              required
              value={days}
              onChange={(event) => setDays(event.currentTarget.value)}
            />
          )}
        </FormField>
        <FormField label={signing.count}>
          {(ids) => (
            <select
              {...ids}
              value={count}
              onChange={(event) =>
                setCount(DAY_COUNTS.find((one) => one === event.currentTarget.value) ?? count)
              }
            >
              {DAY_COUNTS.map((one) => (
                <option key={one} value={one}>
                  {signing.counts[one]}
                </option>
              ))}
            </select>
          )}
        </FormField>
      </div>
      <p className={styles.soft} role="status">
        {saving.problem ?? said}
      </p>
      <div>
        <Button type="submit" loading={saving.busy}>
          {save}
        </Button>
      </div>
    </form>
  );
}
