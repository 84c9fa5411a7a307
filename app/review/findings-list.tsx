import { Anchor } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { PatientId } from '../../src/domain/ids.ts';
import type { CheckFinding } from '../../src/domain/note/completeness.ts';
import { useSessionFile, useTemplate } from '../session/hooks.ts';
import type { Signing } from '../sign/use-signing.ts';
import { useTexts } from '../texts/texts.ts';
import { checkReason } from '../sign/reasons.ts';
import { findingPlace } from './finding-place.ts';
import styles from './findings-list.module.css';
import { ReasonField } from './reason-field.tsx';

const ICONS = { error: IconAlertCircle, warning: IconAlertTriangle, info: IconInfoCircle } satisfies Record<
  CheckFinding['severity'],
  unknown
>;

export interface FindingsListProps {
  readonly findings: readonly CheckFinding[];
  /** Whose note they are about; absent for the group note and the session. */
  readonly patientId?: PatientId;
  readonly signing: Signing;
}

/** What is missing, each with one click to the place; what may be overridden, with a reason. */
export function FindingsList({ findings, patientId, signing }: FindingsListProps) {
  const { review, findings: said } = useTexts();
  const { session } = useSessionFile();
  const template = useTemplate();
  const labelOf = (id = '') => template.fields.find((field) => field.id === id)?.label ?? id;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const Icon = ICONS[finding.severity];
        const place = findingPlace(session.id, finding, patientId);
        const words = said.check(finding, labelOf(finding.field));
        return (
          <li key={`${finding.id} ${finding.field ?? ''} ${finding.words}`} className={styles.finding}>
            <Icon
              size={18}
              stroke={1.9}
              aria-hidden
              className={styles.icon}
              data-severity={finding.severity}
            />
            <div className={styles.words}>
              <span className="gw-visually-hidden">{review.severities[finding.severity]}: </span>
              {words}
              <div className={styles.ways}>
                {place !== undefined && (
                  <Anchor component={Link} to={place} underline="always" size="sm">
                    {review.go}
                  </Anchor>
                )}
                {finding.severity === 'error' && finding.overridable && (
                  <ReasonField
                    about={words}
                    ask={review.signAnyway}
                    given={signing.overrides.find(({ check }) => check === finding.id)?.reason ?? ''}
                    onReason={(reason) => signing.override(checkReason(finding, reason))}
                  />
                )}
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
