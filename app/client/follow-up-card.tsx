import { IconFlag, IconPhoneCall, IconSchool } from '@tabler/icons-react';
import type { ClientFile } from '../../src/workflow/record/client-file.ts';
import type { FollowUp } from '../../src/workflow/follow-up/types.ts';
import { useTexts } from '../texts/texts.ts';
import { dayWords } from '../texts/when.ts';
import styles from './client-page.module.css';

/** Flags that stand and work that is open, to be read here; it is done where the group's attendance is. */
export function FollowUpCard({ file }: { readonly file: ClientFile }) {
  const { client: texts } = useTexts();
  const flags = file.flags.filter(({ active }) => active);
  const open = file.tasks.filter(({ state }) => state === 'open');
  if (flags.length === 0 && open.length === 0) return null;
  const nameOf = (id: string) => file.memberships.find(({ group }) => group?.id === id)?.group?.name ?? '';
  return (
    <section className={styles.card} aria-labelledby="client-follow-up">
      <h2 id="client-follow-up" className={styles.heading}>
        {texts.followUp.title}
      </h2>
      <ul className={styles.signed}>
        {flags.map((flag) => (
          <li key={flag.version.id} className={styles.sign} data-tone="warn">
            <IconFlag size={18} stroke={1.9} aria-hidden />
            <span>
              {texts.followUp.flag(nameOf(flag.groupId), dayWords(flag.raised))}
              <span className={styles.soft}>{flag.words}</span>
            </span>
          </li>
        ))}
        {open.map((task) => (
          <Open key={task.version.id} task={task} />
        ))}
      </ul>
    </section>
  );
}

function Open({ task }: { readonly task: FollowUp }) {
  const { followUp } = useTexts().client;
  const Icon = task.kind === 'follow-up' ? IconPhoneCall : IconSchool;
  const due = task.overdue ? followUp.overdue(dayWords(task.due)) : followUp.due(dayWords(task.due));
  return (
    <li className={styles.sign} data-tone={task.overdue ? 'bad' : undefined}>
      <Icon size={18} stroke={1.9} aria-hidden />
      <span>
        {followUp.kinds[task.kind]}, <span className={styles.due}>{due}</span>
        <span className={styles.soft}>
          {[task.groupName, task.sessionDay && followUp.missed(dayWords(task.sessionDay)), task.what]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
    </li>
  );
}
