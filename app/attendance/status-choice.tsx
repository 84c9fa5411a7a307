import type { AttendanceStatus } from '../../src/domain/attendance/types.ts';
import { useTexts } from '../texts/texts.ts';
import { OneChoice } from '../ui/choice.tsx';

export type MarkedStatus = Exclude<AttendanceStatus, 'unknown'>;

const STATUSES: readonly MarkedStatus[] = ['attended', 'no-show', 'late-cancel', 'excused'];

export interface StatusChoiceProps {
  readonly name: string;
  readonly status: AttendanceStatus;
  readonly disabled?: boolean;
  readonly onChange: (status: MarkedStatus) => void;
}

/** Attended, or one of the ways of not being there. */
export function StatusChoice({ name, status, disabled = false, onChange }: StatusChoiceProps) {
  const { attendance } = useTexts();
  return (
    <OneChoice
      label={attendance.statusOf(name)}
      options={STATUSES.map((value) => ({ value, label: attendance.status[value] }))}
      value={status === 'unknown' ? undefined : status}
      disabled={disabled}
      onChange={(value) => {
        if (value !== undefined) onChange(value);
      }}
    />
  );
}
