import { ActionIcon, Menu } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { Code } from '../../src/domain/code.ts';
import type { MemberFile } from '../../src/workflow/session-file.ts';
import { useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { codesFor, codeWords, defaultCode, isOverride, takesService } from './charge-codes.ts';
import type { ShownAttendance } from './hooks.ts';
import styles from './charge-cell.module.css';

const CodeDialog = lazy(async () => ({ default: (await import('./code-dialog.tsx')).CodeDialog }));

export interface ChargeCellProps {
  readonly member: MemberFile;
  readonly shown: ShownAttendance;
  readonly disabled: boolean;
  /** `undefined`: back to the default. */
  readonly onPick: (code: Code | undefined) => void;
}

/** What this member is charged: the group's code unless somebody picked another; the pencil picks. */
export function ChargeCell({ member, shown, disabled, onPick }: ChargeCellProps) {
  const texts = useTexts();
  const [typing, setTyping] = useState(false);
  const { group } = useSessionFile();
  if (shown.attendance.status === 'unknown')
    return <span className={styles.later}>{texts.attendance.chargeLater}</span>;
  const standard = defaultCode(member, group, shown.attendance);
  const code = shown.charge ?? standard;
  const changed = isOverride(shown.charge, standard);
  const label = texts.attendance.changeCharge(member.patient.name);
  return (
    <div className={styles.cell}>
      <span className={styles.code} data-changed={changed || undefined}>
        {code ? codeWords(code, texts) : texts.attendance.noCharge}
        {changed && <span className="gw-visually-hidden"> ({texts.attendance.changedCharge})</span>}
      </span>
      {!disabled && (
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon
              variant={changed ? 'light' : 'subtle'}
              color={changed ? 'pine' : 'gray'}
              aria-label={label}
              title={changed ? texts.attendance.changedCharge : label}
            >
              <IconPencil size={18} stroke={1.7} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            {codesFor(member, group, shown.attendance).map((each) => (
              <Menu.Item key={each.code} onClick={() => onPick(each)}>
                {codeWords(each, texts)}
              </Menu.Item>
            ))}
            {takesService(shown.attendance) && (
              <Menu.Item onClick={() => setTyping(true)}>{texts.attendance.otherCode.open}</Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
      {typing && (
        <Suspense fallback={null}>
          <CodeDialog onPick={onPick} onClose={() => setTyping(false)} />
        </Suspense>
      )}
    </div>
  );
}
