import { IconAlertTriangle, IconEyeOff } from '@tabler/icons-react';
import { reasonFor } from '../../src/workflow/guard/overrides.ts';
import type { GuardFinding } from '../../src/workflow/guard/types.ts';
import { ReasonField } from '../review/reason-field.tsx';
import { useSessionFile } from '../session/hooks.ts';
import { guardReason } from '../sign/reasons.ts';
import { useReasons } from '../sign/use-reasons.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './finding-rows.module.css';
import { mattersIn } from './segments.ts';

export interface FindingRowsProps {
  /** The field is described by it. */
  readonly id: string;
  readonly findings: readonly GuardFinding[];
  readonly onReplace: (findings: readonly GuardFinding[]) => void;
  /** Selects the words in the field. */
  readonly onShow: (finding: GuardFinding) => void;
}

/** What the marks in a field mean, and what can be done: put other words there, or keep them with a reason. */
export function FindingRows({ id, findings, onReplace, onShow }: FindingRowsProps) {
  const { chart, review, findings: said } = useTexts();
  const { overrides } = useSessionFile();
  const { reasons, give } = useReasons();
  return (
    <div id={id} role="status" aria-label={review.guard}>
      <ul className={styles.rows}>
        {mattersIn(findings).map(({ finding, all }) => {
          const blocks = finding.severity === 'block';
          const Icon = blocks ? IconEyeOff : IconAlertTriangle;
          return (
            <li key={finding.key} className={styles.row} data-severity={finding.severity}>
              <Icon size={16} stroke={1.9} aria-hidden className={styles.icon} />
              <div className={styles.words}>
                <button type="button" className={styles.found} onClick={() => onShow(finding)}>
                  “{finding.words}”
                </button>{' '}
                {said.guard(finding)}
                <div className={styles.ways}>
                  {finding.suggestion !== null && (
                    <button type="button" className={styles.way} onClick={() => onReplace([finding])}>
                      {chart.guard.replace(finding.suggestion)}
                    </button>
                  )}
                  {finding.suggestion !== null && all.length > 1 && (
                    <button type="button" className={styles.way} onClick={() => onReplace(all)}>
                      {chart.guard.replaceAll(all.length)}
                    </button>
                  )}
                  {blocks && (
                    <ReasonField
                      about={finding.words}
                      ask={review.keep}
                      given={reasonFor(finding, [...overrides, ...reasons]) ?? ''}
                      onReason={(reason) => give(guardReason(finding, reason))}
                    />
                  )}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
