import { Navigate } from 'react-router';
import { useSessionFile } from './hooks.ts';
import { isSigned } from './member-state.ts';

/** What a person coming to this session does next: attendance, then charting, and once signed, the notes. */
export function FirstStep() {
  const file = useSessionFile();
  if (isSigned(file)) return <Navigate to="notes" replace />;
  const unmarked =
    file.members.length === 0 ||
    file.members.some((member) => member.attendance.attendance.status === 'unknown');
  return <Navigate to={unmarked ? 'attendance' : 'chart'} replace />;
}
