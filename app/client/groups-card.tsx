import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import type { ClientFile } from '../../src/workflow/record/client-file.ts';
import type { OnChanged } from '../groups/told.ts';
import { useApp } from '../session/app-context.ts';
import { maySchedule } from '../shell/may-chart.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './client-page.module.css';
import own from './groups-card.module.css';
import { asMembers } from './members.ts';
import { MembershipItem } from './membership-item.tsx';
import { sectionOf } from '../groups/sections.ts';

const AddToGroupDialog = lazy(async () => ({
  default: (await import('./add-to-group-dialog.tsx')).AddToGroupDialog,
}));

export interface GroupsCardProps {
  readonly file: ClientFile;
  /** Whether the reader takes part in charting. */
  readonly charts: boolean;
  readonly onChanged: OnChanged;
}

/** The groups that this client is, waits or was in: nothing of it is ever lost. */
export function GroupsCard({ file, charts, onChanged }: GroupsCardProps) {
  const { groups: words } = useTexts().client;
  const { signIn } = useApp();
  const [adding, setAdding] = useState(false);
  const may = maySchedule(signIn.scope);
  const members = asMembers(file);
  const lasting = members.filter((one) => sectionOf(one) !== 'past');
  const past = members.filter((one) => sectionOf(one) === 'past');
  const item = (member: (typeof members)[number]) => (
    <MembershipItem
      key={member.membership.id}
      member={member}
      all={members}
      may={may}
      charts={charts}
      onChanged={onChanged}
    />
  );
  return (
    <section className={styles.card} aria-labelledby="client-groups">
      <div className={own.head}>
        <h2 id="client-groups" className={styles.heading}>
          {words.title}
        </h2>
        {may && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconUserPlus size={16} aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {words.add}
          </Button>
        )}
      </div>
      {lasting.length === 0 && <p className={styles.soft}>{words.none}</p>}
      <ul className={own.list}>{lasting.map(item)}</ul>
      {past.length > 0 && (
        <>
          <h3 className={own.past}>{words.past}</h3>
          <ul className={own.list}>{past.map(item)}</ul>
        </>
      )}
      {adding && (
        <Suspense fallback={null}>
          <AddToGroupDialog
            patient={file.patient}
            here={lasting.map(({ membership }) => membership.groupId)}
            onClose={() => setAdding(false)}
            onChanged={onChanged}
          />
        </Suspense>
      )}
    </section>
  );
}
