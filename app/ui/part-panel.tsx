import { IconLock, IconUser, IconUsers } from '@tabler/icons-react';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Part } from '../../src/domain/note/types.ts';
import styles from './part-panel.module.css';

const ICONS = { shared: IconUsers, 'group-only': IconLock, entry: IconUser } satisfies Record<Part, unknown>;

export interface PartPanelProps {
  readonly part: Part;
  readonly title: ReactNode;
  /** Who will read it. */
  readonly reader: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One of the three parts: its own color, its own icon, and a line that says who will read it. */
export function PartPanel({ part, title, reader, aside, children }: PartPanelProps) {
  const id = useId();
  const Icon = ICONS[part];
  return (
    <section className={styles.panel} data-part={part} aria-labelledby={id}>
      <header className={styles.header}>
        <Icon size={20} stroke={1.9} aria-hidden className={styles.icon} />
        <div className={styles.words}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <p className={styles.reader}>{reader}</p>
        </div>
        {aside}
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
