import { IconCalendarEvent, IconUser, IconUsers } from '@tabler/icons-react';
import type { Section } from '../../src/domain/note/types.ts';
import { EN_US_PRINT } from '../../src/domain/words/en-us-print.ts';
import { useReading, useTexts } from '../texts/texts.ts';
import styles from './note-parts.module.css';
import { runsOf } from './runs.ts';
import type { NotePart } from './runs.ts';

const ICONS = { facts: IconCalendarEvent, shared: IconUsers, own: IconUser } satisfies Record<
  NotePart,
  unknown
>;

export interface NotePartsProps {
  readonly sections: readonly Section[];
  /** Below the title that they stand under. */
  readonly level: 3 | 4;
  /** Shared and own part beside each other, where there is room. */
  readonly beside?: boolean;
}

/** A signed note in its reading order; the shared part and this client's own have the colors and signs of charting. */
export function NoteParts({ sections, level, beside = false }: NotePartsProps) {
  const { record } = useTexts();
  const { language } = useReading();
  return (
    <div className={styles.parts} data-beside={beside || undefined} lang={EN_US_PRINT.language}>
      <div className={beside ? styles.inner : undefined}>
        {runsOf(sections).map((run, index) => {
          const Icon = ICONS[run.part];
          return (
            <div key={index} className={styles.part} data-part={run.part}>
              {run.part !== 'facts' && (
                <p className={styles.reader} lang={language}>
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
