import { useCallback } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { EntryPanel } from './entry-panel.tsx';
import { EveryonePanel } from './everyone/everyone-panel.tsx';
import { GroupNotePanels } from './group-note-panels.tsx';
import { MembersList } from './members-list.tsx';
import { EVERYONE, GROUP_NOTE } from './places.ts';
import styles from './chart-page.module.css';
import { useAskedField } from './use-asked-field.ts';
import { focusedField, stepLine, useChartKeys } from './use-chart-keys.ts';

/**
 * The whole session on one screen, on a laptop and on a tablet: members, the group note's two parts, and one member's entry or everybody's
 * in a line each. Where there is no room for all three, as on a phone, the list decides between group note and entry.
 */
export function ChartPage() {
  const { members, session } = useSessionFile();
  const { nobody } = useTexts().attendance;
  const navigate = useNavigate();
  useAskedField();
  const { place } = useParams();
  const narrowOnGroup = place === GROUP_NOTE;
  const index = Math.max(
    0,
    members.findIndex((each) => each.patient.id === place),
  );
  const member = members[index];
  const from = narrowOnGroup ? -1 : index;
  const go = useCallback(
    (to: string) => void navigate(`/session/${session.id}/chart/${to}`, { replace: true }),
    [navigate, session.id],
  );
  const step = (by: number) => {
    const next = members[from + by];
    return next ? () => go(next.patient.id) : undefined;
  };
  const everyone = place === EVERYONE;
  useChartKeys({
    go,
    /** The cursor goes to the same field of the other member. */
    step: (by) => {
      const next = members[from + by];
      const field = focusedField();
      if (everyone) stepLine(by);
      else if (next) go(field === undefined ? next.patient.id : `${next.patient.id}#${field}`);
    },
  });
  const current = narrowOnGroup || everyone ? place : (member?.patient.id ?? '');

  return (
    <main
      className={styles.page}
      data-narrow={narrowOnGroup ? 'group' : 'entry'}
      data-everyone={everyone || undefined}
    >
      <MembersList place={current} onGo={go} />
      <div className={styles.group}>
        <GroupNotePanels />
      </div>
      <div key={everyone ? EVERYONE : ''} className={styles.entry}>
        {everyone ? (
          <EveryonePanel onOpen={go} />
        ) : (
          member && (
            <EntryPanel key={member.patient.id} member={member} onPrevious={step(-1)} onNext={step(1)} />
          )
        )}
        {members.length === 0 && (
          <p className={styles.nobody}>
            <strong>{nobody.title}.</strong> {nobody.what}
          </p>
        )}
      </div>
    </main>
  );
}
