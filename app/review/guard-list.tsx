import { Anchor } from '@mantine/core';
import { IconAlertTriangle, IconEyeOff } from '@tabler/icons-react';
import { Link } from 'react-router';
import { reasonFor } from '../../src/workflow/guard/overrides.ts';
import type { GuardFinding } from '../../src/workflow/guard/types.ts';
import { useSessionFile } from '../session/hooks.ts';
import { guardReason } from '../sign/reasons.ts';
import type { Signing } from '../sign/use-signing.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './findings-list.module.css';
import { guardPlace } from './finding-place.ts';
import { ReasonField } from './reason-field.tsx';

/** The same words twice in one place are one matter. */
function matters(findings: readonly GuardFinding[]): readonly GuardFinding[] {
  return findings.filter((each, index) => findings.findIndex(({ key }) => key === each.key) === index);
}

/** Words that identify another member, with what to write instead; what is kept needs a reason. */
export function GuardList(props: { readonly findings: readonly GuardFinding[]; readonly signing: Signing }) {
  const { findings, signing } = props;
  const { review, findings: said } = useTexts();
  const { session, overrides } = useSessionFile();
  return (
    <ul className={styles.list} aria-label={review.guard}>
      {matters(findings).map((finding) => {
        const blocks = finding.severity === 'block';
        const Icon = blocks ? IconEyeOff : IconAlertTriangle;
        const place = guardPlace(session.id, finding);
        const given = reasonFor(finding, [...overrides, ...signing.overrides]) ?? '';
        return (
          <li key={finding.key} className={styles.finding}>
            <Icon
              size={18}
              stroke={1.9}
              aria-hidden
              className={styles.icon}
              data-severity={blocks ? 'error' : 'warning'}
            />
            <div className={styles.words}>
              <mark className={styles.mark}>{finding.words}</mark> {said.guard(finding)}{' '}
              {finding.suggestion !== null && review.instead(finding.suggestion)}
              <div className={styles.ways}>
                {place !== undefined && (
                  <Anchor component={Link} to={place} underline="always" size="sm">
                    {review.go}
                  </Anchor>
                )}
                {blocks && (
                  <ReasonField
                    about={finding.words}
                    ask={review.keep}
                    given={given}
                    onReason={(reason) => signing.override(guardReason(finding, reason))}
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
