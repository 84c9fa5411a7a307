import type { Section, SectionKind } from '../../src/domain/note/types.ts';

/** What a section of a note is: about the session, as in every attendee's note, or this client's own. */
export type NotePart = 'facts' | 'shared' | 'own';

function partOf(kind: SectionKind): NotePart {
  if (kind === 'session' || kind === 'membership') return 'facts';
  return kind === 'content' ? 'shared' : 'own';
}

export interface Run {
  readonly part: NotePart;
  readonly sections: readonly Section[];
}

/** Neighboring sections of one part together; the order of the note stays as it was signed. */
export function runsOf(sections: readonly Section[]): readonly Run[] {
  const runs: { part: NotePart; sections: Section[] }[] = [];
  for (const section of sections) {
    const part = partOf(section.kind);
    const last = runs.at(-1);
    if (last?.part === part) last.sections.push(section);
    else runs.push({ part, sections: [section] });
  }
  return runs;
}
