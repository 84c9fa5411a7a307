import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useApp } from '../session/app-context.ts';
import { maySchedule } from '../shell/may-chart.ts';
import { useTexts } from '../texts/texts.ts';
import { AddMembersDialog } from './add/add-members-dialog.tsx';
import { MemberRow } from './member-row.tsx';
import styles from './members-panel.module.css';
import { SECTIONS, sectionOf } from './sections.ts';
import type { OnChanged } from './told.ts';
import type { GroupView } from './use-group.ts';

export interface MembersPanelProps {
  readonly view: GroupView;
  readonly onChanged: OnChanged;
}

/** Everybody who is, waits, pauses or was: no period is ever lost. */
export function MembersPanel({ view, onChanged }: MembersPanelProps) {
  const { groups } = useTexts();
  const { signIn } = useApp();
  const [adding, setAdding] = useState(false);
  const may = maySchedule(signIn.scope) && view.file.group.active;
  return (
    <div className={styles.panel}>
      {SECTIONS.map((section) => {
        const members = view.file.members.filter((one) => sectionOf(one) === section);
        if (members.length === 0 && section !== 'active') return null;
        return (
          <section key={section} className={styles.section} aria-labelledby={`members-${section}`}>
            <div className={styles.head}>
              <h2 id={`members-${section}`} className={styles.heading}>
                {groups.members[section]} <span className={styles.count}>{members.length}</span>
              </h2>
              {section === 'active' && may && (
                <Button
                  size="compact-md"
                  leftSection={<IconUserPlus size={18} aria-hidden />}
                  onClick={() => setAdding(true)}
                >
                  {groups.members.add}
                </Button>
              )}
            </div>
            {members.length === 0 && <p className={styles.none}>{groups.members.none}</p>}
            <ul className={styles.list}>
              {members.map((member) => (
                <MemberRow
                  key={member.membership.id}
                  member={member}
                  section={section}
                  view={view}
                  may={may}
                  onChanged={onChanged}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {adding && <AddMembersDialog view={view} onClose={() => setAdding(false)} onChanged={onChanged} />}
    </div>
  );
}
