import { NOTICES } from '../../src/domain/attendance/types.ts';
import type { Absence } from '../../src/domain/attendance/types.ts';
import { useTexts } from '../texts/texts.ts';
import { QuietSelect } from '../ui/quiet-select.tsx';

export interface NoticeChoiceProps {
  readonly name: string;
  readonly absence: Absence;
  readonly disabled?: boolean;
  readonly onChange: (absence: Absence) => void;
}

/** Whether somebody who stayed away said so. */
export function NoticeChoice({ name, absence, disabled = false, onChange }: NoticeChoiceProps) {
  const { attendance } = useTexts();
  return (
    <QuietSelect
      label={attendance.noticeOf(name)}
      value={absence.notice}
      options={NOTICES.map((value) => ({ value, label: attendance.notices[value] }))}
      disabled={disabled}
      onChange={(notice) => onChange({ ...absence, notice })}
    />
  );
}
