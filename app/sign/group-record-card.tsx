import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { GroupSignRefusal } from '../../src/workflow/sign-group-record.ts';
import { useApp } from '../session/app-context.ts';
import { useRoom, useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { ownMoment } from '../texts/when.ts';
import { owesGroupSignature } from './may-sign.ts';
import styles from './notes-page.module.css';
import { GroupNoteText } from './group-note-text.tsx';
import { StoppedRecord } from './stopped-record.tsx';
import { nameOf } from './people.ts';

/** The group record: who signed it, whose signature it waits for, and the co-facilitator's own. */
export function GroupRecordCard() {
  const { sign, common, findings } = useTexts();
  const { work } = useApp();
  const room = useRoom();
  const file = useSessionFile();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<GroupSignRefusal>();
  if (!file.sessionTask) return null;
  const mine = owesGroupSignature(file, work.me.id);
  const awaited = file.sessionTask.requiredSigners.filter(
    (id) => !file.signatures.some(({ by }) => by === id),
  );
  const names = awaited.map((id) => nameOf(file, id) ?? id);

  const signIt = async () => {
    setBusy(true);
    const signed = await work.signGroupRecord(room.file());
    setBusy(false);
    if (signed.ok) room.replace(signed.value);
    setRefusal(signed.ok ? undefined : signed.refusal);
  };

  return (
    <section className={styles.card} data-part="group-only" aria-label={sign.groupRecord.title}>
      <h3 className={styles.cardTitle}>
        <IconLock size={18} stroke={1.9} aria-hidden />
        {sign.groupRecord.title}
      </h3>
      {file.signatures.map(({ by, at }) => (
        <p key={by} className={styles.soft}>
          {sign.groupRecord.signed(nameOf(file, by) ?? by, ownMoment(at))}
        </p>
      ))}
      {file.groupRecord !== undefined && <p className={styles.soft}>{sign.groupRecord.written}</p>}
      {file.sessionTask.state.status === 'stopped' && (
        <StoppedRecord words={findings.stopped(file.sessionTask.state)} />
      )}
      {names.length > 0 && <p className={styles.soft}>{sign.groupRecord.waits(common.listOf(names))}</p>}
      <GroupNoteText />
      {mine && (
        <>
          <p>{sign.groupRecord.mineWhat}</p>
          <div>
            <Button loading={busy} onClick={() => void signIt()}>
              {sign.groupRecord.mine}
            </Button>
          </div>
        </>
      )}
      {refusal && (
        <p className={styles.problem} role="alert">
          {sign.notSigned}
        </p>
      )}
    </section>
  );
}
