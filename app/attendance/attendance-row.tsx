import { isAbsence } from '../../src/domain/attendance/types.ts';
import type { PatientId } from '../../src/domain/ids.ts';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import { useTexts } from '../texts/texts.ts';
import { ChargeCell } from './charge-cell.tsx';
import { useAttendance, useMarking } from './hooks.ts';
import { NoticeChoice } from './notice-choice.tsx';
import { PresenceFields } from './presence-fields.tsx';
import { RefusalLine } from './refusal-line.tsx';
import { RowMenu } from './row-menu.tsx';
import { StatusChoice } from './status-choice.tsx';
import styles from './attendance-row.module.css';

export interface AttendanceRowProps {
  readonly member: MemberFile;
  readonly onNotExpected: (patient: PatientId) => void;
}

/** One member: was there or not, when, how, and what is charged. */
export function AttendanceRow({ member, onNotExpected }: AttendanceRowProps) {
  const { attendance: texts } = useTexts();
  const shown = useAttendance(member);
  const { mark, markAs } = useMarking();
  const { attendance, refusal } = shown;
  const { id, name } = member.patient;
  const locked = member.entry?.locked === true;
  return (
    <li className={styles.row} data-testid="attendance-row" data-status={attendance.status}>
      <div className={styles.name}>
        <span>{name}</span>
        {member.attendance.walkIn && <span className={styles.tag}>{texts.walkIn}</span>}
        {shown.saving && <span className={styles.saving}>{texts.saving}</span>}
      </div>
      <StatusChoice
        name={name}
        status={attendance.status}
        disabled={locked}
        onChange={(status) => markAs([member], status)}
      />
      <div className={styles.details}>
        {attendance.status === 'attended' && (
          <PresenceFields
            name={name}
            presence={attendance}
            disabled={locked}
            onChange={(presence) => mark([{ patientId: id, attendance: presence }])}
          />
        )}
        {isAbsence(attendance) && (
          <NoticeChoice
            name={name}
            absence={attendance}
            disabled={locked}
            onChange={(absence) => mark([{ patientId: id, attendance: absence }])}
          />
        )}
      </div>
      <ChargeCell
        member={member}
        shown={shown}
        disabled={locked}
        onPick={(charge) =>
          mark([{ patientId: id, attendance, ...(charge === undefined ? {} : { charge }) }])
        }
      />
      <RowMenu
        member={member}
        marked={attendance.status !== 'unknown'}
        disabled={locked}
        onNotExpected={() => onNotExpected(id)}
        onTakeBack={() => mark([{ patientId: id, attendance: { status: 'unknown' } }])}
      />
      {refusal && <RefusalLine patientId={id} refusal={refusal} />}
    </li>
  );
}
