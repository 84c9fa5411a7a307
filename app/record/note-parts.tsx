import { IconCalendarEvent, IconUser, IconUsers } from '@tabler/icons-react';
import type { Section } from '../../src/domain/note/types.ts';
import { useTexts } from '../texts/texts.ts';
import styles from './note-parts.module.css';
import { runsOf } from './runs.ts';
import type { NotePart } from './runs.ts';

const ICONS = { facts: IconCalendarEvent, shared: IconUsers, own: IconUser } satisfies Record<
  NotePart,
  unknown
>;

export interface NotePartsProps {
  readonly sections: readonly Section[];
  /** 2 or more, below the title that they stand under. */
  readonly level: 3 | 4;
}

/** A signed note in its reading order; the shared part and this client's own have the colors and signs of charting. */
export function NoteParts({ sections, level }: NotePartsProps) {
  const { record } = useTexts();
  return (
    <div className={styles.parts}>
      {runsOf(sections).map((run, index) => {
        const Icon = ICONS[run.part];
        return (
          <div key={index} className={styles.part} data-part={run.part}>
            {run.part !== 'facts' && (
              <p className={styles.reader}>
                <Icon size={17} stroke={1.9} aria-hidden />
                {record.parts[run.part]}
              </p>
            )}
            {run.sections.map((section) => (
              <SectionView key={section.kind} section={section} level={level} />
            ))}
          </div>
        );
      })}
    </div>
  );
}

function SectionView({ section, level }: { readonly section: Section; readonly level: 3 | 4 }) {
  const Heading = `h${level}` as const;
  return (
    <section className={styles.section} data-testid={`section-${section.kind}`}>
      <Heading className={styles.title}>{section.title}</Heading>
      {section.lines.map((line, index) => (
        <p key={index} dir="auto">
          {line.label !== undefined && <strong>{line.label}: </strong>}
          {line.text}
        </p>
      ))}
    </section>
  );
}
