import { IconCheck, IconClockX, IconMinus, IconPoint, IconX } from '@tabler/icons-react';
import type { CellStatus } from '../../src/domain/attendance/history.ts';
import own from './attendance.module.css';

/** Each status has a shape of its own, so that nobody needs the colors. */
const ICONS = {
  attended: IconCheck,
  'no-show': IconX,
  'late-cancel': IconClockX,
  excused: IconMinus,
  'not-yet': IconPoint,
} satisfies Record<CellStatus, unknown>;

export function AttendanceSign({ status }: { readonly status: CellStatus }) {
  const Icon = ICONS[status];
  return (
    <span className={own.sign} data-status={status} aria-hidden>
      <Icon size={16} stroke={2.4} />
    </span>
  );
}
