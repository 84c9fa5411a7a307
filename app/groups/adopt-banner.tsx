import { Button } from '@mantine/core';
import { useState } from 'react';
import { adoptGroup } from '../../src/workflow/groups/adopt-group.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './group-page.module.css';
import { refusalWords, syncWords } from './outcome-words.ts';
import type { OnChanged } from './told.ts';
import type { GroupView } from './use-group.ts';

/** The clinic's own list of this group names people without a membership: one click takes them over. */
export function AdoptBanner({
  view,
  onChanged,
}: {
  readonly view: GroupView;
  readonly onChanged: OnChanged;
}) {
  const texts = useTexts();
  const { adopt } = texts.groups;
  const deps = useDeps();
  const [busy, setBusy] = useState(false);
  const take = async () => {
    setBusy(true);
    const done = await adoptGroup(deps, view.file, view.file.today);
    setBusy(false);
    if (done.ok)
      onChanged({
        file: done.value.file,
        words: adopt.done(done.value.adopted.length) + syncWords(done.value, texts),
        unsynced: !done.value.sessions.ok,
      });
    else onChanged({ file: view.file, words: refusalWords(done.refusal.code, texts) });
  };
  return (
    <div className={styles.adopt}>
      <span>{adopt.what(view.file.listed.length)}</span>
      <Button size="compact-md" loading={busy} onClick={() => void take()}>
        {adopt.action}
      </Button>
    </div>
  );
}
