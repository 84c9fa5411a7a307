import { Anchor } from '@mantine/core';
import { IconAlertCircle, IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PatientId } from '../../src/domain/ids.ts';
import type { CheckFinding } from '../../src/domain/note/completeness.ts';
import { useSessionFile } from '../session/hooks.ts';
import type { Signing } from '../sign/use-signing.ts';
import { useTexts } from '../texts/texts.ts';
import { findingPlace } from './finding-place.ts';
import styles from './findings-list.module.css';

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
  const { review } = useTexts();
  const { session } = useSessionFile();
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const Icon = ICONS[finding.severity];
        const place = findingPlace(session.id, finding, patientId);
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
              {finding.words}{' '}
              {place !== undefined && (
                <Anchor component={Link} to={place} underline="always" size="sm">
                  {review.go}
                </Anchor>
              )}
              {finding.severity === 'error' && finding.overridable && (
                <Reason finding={finding} signing={signing} />
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Signing in spite of a finding: asked for in one line, opened where it is wanted. */
function Reason({ finding, signing }: { readonly finding: CheckFinding; readonly signing: Signing }) {
  const { review } = useTexts();
  const given = signing.overrides.find(({ check }) => check === finding.id)?.reason ?? '';
  const [opened, setOpened] = useState(given !== '');
  if (!opened)
    return (
      <button type="button" className={styles.anyway} onClick={() => setOpened(true)}>
        {review.signAnyway}
      </button>
    );
  return (
    <div className={styles.reason}>
      <input
        type="text"
        className={styles.input}
        aria-label={review.reasonFor(finding.words)}
        placeholder={review.reason}
        defaultValue={given}
        onChange={(event) => signing.override(finding.id, event.currentTarget.value)}
      />
      <p className={styles.hint}>{review.reasonHint}</p>
    </div>
  );
}
