import { Button, Modal } from '@mantine/core';
import { useCallback } from 'react';
import { loadSession } from '../../../src/workflow/load-session.ts';
import { markExpected, markNotExpected } from '../../../src/workflow/schedule/not-expected.ts';
import type { SessionEntry } from '../../../src/workflow/schedule/types.ts';
import { useSaving } from '../../attendance-history/use-saving.ts';
import { useDeps } from '../../shell/use-deps.ts';
import { useTexts } from '../../texts/texts.ts';
import { whenIn } from '../../texts/when.ts';
import styles from '../../ui/form.module.css';
import { LoadingLine } from '../../ui/loading-line.tsx';
import { useAsked } from '../../ui/use-asked.ts';
import { problemWords } from '../problem-words.ts';
import own from './expected-dialog.module.css';

export interface ExpectedDialogProps {
  readonly entry: SessionEntry;
  readonly onClose: () => void;
}

/** Who comes to one session. Whoever agreed beforehand to stay away is taken off, and can be put back. */
export function ExpectedDialog({ entry, onClose }: ExpectedDialogProps) {
  const texts = useTexts();
  const { common } = texts;
  const words = texts.scheduling.expected;
  const deps = useDeps();
  const saving = useSaving((code) => problemWords(code, texts));
  const { answer, again, take } = useAsked(useCallback(() => loadSession(deps, entry.id), [deps, entry.id]));
  const file = answer?.ok === true ? answer.value : undefined;
  const change = async (sent: ReturnType<typeof markExpected>) => {
    const changed = await saving.run(sent);
    if (changed) take({ ok: true, value: changed });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title(entry.groupName, whenIn(entry.timeZone).day(entry.start))}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <div className={styles.form}>
        <p className={styles.note}>{words.what}</p>
        {!answer && <LoadingLine label={words.loading} />}
        {answer?.ok === false && (
          <p className={styles.problem} role="alert">
            {problemWords(answer.refusal.code, texts)}{' '}
            <Button size="compact-sm" onClick={again}>
              {common.tryAgain}
            </Button>
          </p>
        )}
        {saving.problem !== undefined && (
          <p className={styles.problem} role="alert">
            {saving.problem}
          </p>
        )}
        {file && (
          <ul className={own.list} aria-label={words.members}>
            {file.members.length === 0 && <li className={styles.note}>{words.none}</li>}
            {file.members.map(({ patient, attendance }) => (
              <li key={patient.id} className={own.row}>
                {patient.name}
                {attendance.attendance.status === 'unknown' ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={saving.busy}
                    aria-label={words.notName(patient.name)}
                    onClick={() => void change(markNotExpected(deps, file, patient.id))}
                  >
                    {words.not}
                  </Button>
                ) : (
                  <span className={styles.note}>{words.taken}</span>
                )}
              </li>
            ))}
          </ul>
        )}
        {file && file.notExpected.length > 0 && (
          <>
            <h3 className={own.heading}>{words.others}</h3>
            <ul className={own.list} aria-label={words.others}>
              {file.notExpected.map(({ patient, why }) => (
                <li key={patient.id} className={own.row}>
                  <span>
                    {patient.name} <span className={styles.note}>{words.why[why]}</span>
                  </span>
                  {why === 'excused-ahead' && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      disabled={saving.busy}
                      aria-label={words.againName(patient.name)}
                      onClick={() => void change(markExpected(deps, file, patient.id))}
                    >
                      {words.again}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Modal>
  );
}
