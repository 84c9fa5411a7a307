import { useState } from 'react';
import { MODALITIES } from '../../src/domain/attendance/types.ts';
import type { Presence } from '../../src/domain/attendance/types.ts';
import { isBefore } from '../../src/domain/schedule/time.ts';
import { useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { QuietSelect } from '../ui/quiet-select.tsx';
import { TimeField } from '../ui/time-field.tsx';
import { atClockTime, clockTime } from './clock-time.ts';
import styles from './attendance-row.module.css';

export interface PresenceFieldsProps {
  readonly name: string;
  readonly presence: Presence;
  readonly disabled?: boolean;
  readonly onChange: (presence: Presence) => void;
}

/** When somebody came and went, and how they took part. */
export function PresenceFields({ name, presence, disabled = false, onChange }: PresenceFieldsProps) {
  const { attendance } = useTexts();
  const { session } = useSessionFile();
  const zone = session.place.timeZone;
  const [wrong, setWrong] = useState(false);

  const change = (edge: 'arrived' | 'left', text: string) => {
    const at = atClockTime(text, presence[edge], zone);
    if (!at) return;
    const changed = { ...presence, [edge]: at };
    const ordered = isBefore(changed.arrived, changed.left);
    setWrong(!ordered);
    if (ordered) onChange(changed);
  };

  return (
    <>
      <span>
        <TimeField
          label={attendance.arrivedOf(name)}
          value={clockTime(presence.arrived, zone)}
          disabled={disabled}
          invalid={wrong}
          onCommit={(text) => change('arrived', text)}
        />
        {' – '}
        <TimeField
          label={attendance.leftOf(name)}
          value={clockTime(presence.left, zone)}
          disabled={disabled}
          invalid={wrong}
          onCommit={(text) => change('left', text)}
        />
      </span>
      <QuietSelect
        label={attendance.modalityOf(name)}
        value={presence.modality}
        options={MODALITIES.map((value) => ({ value, label: attendance.modalities[value] }))}
        disabled={disabled}
        onChange={(modality) => onChange({ ...presence, modality })}
      />
      {wrong && (
        <span className={styles.wrong} role="alert">
          {attendance.timesWrong}
        </span>
      )}
    </>
  );
}
