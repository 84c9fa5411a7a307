import { Anchor, Button, Modal } from '@mantine/core';
import { IconArchive, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { archiveGroup, reviveGroup } from '../../src/workflow/groups/edit-group.ts';
import { useApp } from '../session/app-context.ts';
import { maySchedule } from '../shell/may-chart.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './group-page.module.css';
import { refusalWords } from './outcome-words.ts';
import type { OnChanged } from './told.ts';
import type { GroupView } from './use-group.ts';

export interface GroupHeaderProps {
  readonly view: GroupView;
  readonly onChanged: OnChanged;
}

export function GroupHeader({ view, onChanged }: GroupHeaderProps) {
  const { groups } = useTexts();
  const { signIn } = useApp();
  const { group, seats } = view.file;
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <Anchor component={Link} to="/clients" size="sm">
          {groups.all}
        </Anchor>
        <h1 className={styles.title}>
          <span className={styles.initials}>{group.initials}</span> {group.name}
        </h1>
        <p className={styles.note}>
          {[
            groups.group(groups.kinds[group.kind]),
            groups.enrollmentShort[group.enrollment],
            groups.members.seats(seats.taken, group.capacity),
            ...(seats.waiting > 0 ? [groups.members.waiting(seats.waiting)] : []),
          ].join(' · ')}
        </p>
      </div>
      {maySchedule(signIn.scope) && <Changes view={view} onChanged={onChanged} />}
    </header>
  );
}

function Changes({ view, onChanged }: GroupHeaderProps) {
  const texts = useTexts();
  const { common, groups } = texts;
  const deps = useDeps();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const { file } = view;

  const turn = async (change: typeof archiveGroup | typeof reviveGroup) => {
    setBusy(true);
    const done = await change(deps, file);
    setBusy(false);
    setAsking(false);
    if (done.ok) onChanged({ file: done.value, words: groups.said.saved });
    else onChanged({ file, words: refusalWords(done.refusal.code, texts) });
  };

  if (!file.group.active)
    return (
      <Button variant="default" loading={busy} onClick={() => void turn(reviveGroup)}>
        {groups.revive}
      </Button>
    );
  return (
    <div className={styles.actions}>
      <Button
        component={Link}
        to={`/groups/${file.group.id}/edit`}
        variant="default"
        leftSection={<IconPencil size={18} aria-hidden />}
      >
        {groups.edit}
      </Button>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<IconArchive size={18} aria-hidden />}
        onClick={() => setAsking(true)}
      >
        {groups.archive}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={groups.archiveTitle}
        closeButtonProps={{ 'aria-label': common.close }}
      >
        <p className={styles.note}>{groups.archiveWhat}</p>
        <div className={styles.dialogActions}>
          <Button variant="default" onClick={() => setAsking(false)}>
            {common.cancel}
          </Button>
          <Button loading={busy} onClick={() => void turn(archiveGroup)}>
            {groups.archive}
          </Button>
        </div>
      </Modal>
    </div>
  );
}
