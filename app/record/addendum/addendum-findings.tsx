import { IconAlertTriangle, IconEyeOff } from '@tabler/icons-react';
import type { Override } from '../../../src/fhir/signing.ts';
import { reasonFor } from '../../../src/workflow/guard/overrides.ts';
import type { GuardFinding } from '../../../src/workflow/guard/types.ts';
import styles from '../../guard/finding-rows.module.css';
import { mattersIn } from '../../guard/segments.ts';
import { ReasonField } from '../../review/reason-field.tsx';
import { useTexts } from '../../texts/texts.ts';

export interface AddendumFindingsProps {
  readonly id: string;
  readonly findings: readonly GuardFinding[];
  readonly overrides: readonly Override[];
  readonly onReplace: (findings: readonly GuardFinding[]) => void;
  readonly onShow: (finding: GuardFinding) => void;
  readonly onReason: (finding: GuardFinding, reason: string) => void;
}

/** Words of an addendum that identify another member: put others there, or keep them with a reason. */
export function AddendumFindings(props: AddendumFindingsProps) {
  const { findings: said, record, review } = useTexts();
  return (
    <div id={props.id} role="status" aria-label={record.addendum.guard}>
      <ul className={styles.rows}>
        {mattersIn(props.findings).map(({ finding, all }) => {
          const blocks = finding.severity === 'block';
          const Icon = blocks ? IconEyeOff : IconAlertTriangle;
          return (
            <li key={finding.key} className={styles.row} data-severity={finding.severity}>
              <Icon size={16} stroke={1.9} aria-hidden className={styles.icon} />
              <div className={styles.words}>
                <button type="button" className={styles.found} onClick={() => props.onShow(finding)}>
                  “{finding.words}”
                </button>{' '}
                {said.guard(finding)}
                <div className={styles.ways}>
                  {finding.suggestion !== null && (
                    <button type="button" className={styles.way} onClick={() => props.onReplace(all)}>
                      {record.addendum.replace(finding.suggestion)}
                    </button>
                  )}
                  {blocks && (
                    <ReasonField
                      about={finding.words}
                      ask={review.keep}
                      given={reasonFor(finding, props.overrides) ?? ''}
                      onReason={(reason) => props.onReason(finding, reason)}
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
