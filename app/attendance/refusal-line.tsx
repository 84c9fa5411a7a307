import { Button } from '@mantine/core';
import type { PatientId } from '../../src/domain/ids.ts';
import type { AttendanceRefusal } from '../../src/workflow/take-attendance.ts';
import { useRoom } from '../session/hooks.ts';
import type { Texts } from '../texts/texts.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './refusal-line.module.css';

function words(refusal: AttendanceRefusal, { attendance, common }: Texts): string {
  switch (refusal.code) {
    case 'conflict':
      return attendance.conflict;
    case 'locked':
      return attendance.locked;
    case 'fault':
      return `${attendance.failed} ${common.faults[refusal.fault.kind].title}.`;
    case 'not-open':
    case 'not-on-the-roster':
      return attendance.loadAgain;
    case 'attendance-unknown':
    case 'no-code':
      return attendance.noCharge;
    case 'service-for-absent':
    case 'fee-for-attended':
    case 'other-absence':
      return attendance.chargeDisagrees;
  }
}

/** Why a mark was not saved, with the way on. */
export function RefusalLine(props: { readonly patientId: PatientId; readonly refusal: AttendanceRefusal }) {
  const { patientId, refusal } = props;
  const texts = useTexts();
  const { attendance: desk } = useRoom();
  const again = refusal.code === 'fault';
  return (
    <div className={styles.line} role="alert">
      <span>{words(refusal, texts)}</span>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => (again ? void desk.retry(patientId) : desk.forget(patientId))}
      >
        {again ? texts.common.tryAgain : texts.attendance.understood}
      </Button>
    </div>
  );
}
