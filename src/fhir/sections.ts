import type { CompositionSection } from '@medplum/fhirtypes';
import type { Section, SectionKind } from '../domain/note/types.ts';
import { SECTIONS } from '../domain/note/types.ts';
import { concepts, knownCode, SECTION_LOINC } from './codes.ts';
import { linesOf, narrativeOf } from './narrative.ts';
import { SYSTEM } from './systems.ts';
import { fhirText } from './text.ts';

/** Coded sections in reading order; a section with nothing to read is left out, as FHIR knows no empty one (cmp-1). */
export function sectionsToFhir(sections: readonly Section[]): CompositionSection[] {
  return sections.flatMap((one) => {
    const text = narrativeOf(one.lines);
    return text ? [{ title: fhirText(one.title), code: sectionCode(one.kind), text }] : [];
  });
}

/** Sections of ours; those of others that have none of our codes are left out. */
export function sectionsFromFhir(from: readonly CompositionSection[] | undefined): readonly Section[] {
  return (from ?? []).flatMap((one) => {
    const kind = knownCode(one.code && [one.code], SYSTEM.section, SECTIONS);
    return kind ? [{ kind, title: one.title ?? kind, lines: linesOf(one.text) }] : [];
  });
}

function sectionCode(kind: SectionKind) {
  const own = { system: SYSTEM.section, code: kind };
  const published = SECTION_LOINC[kind];
  return published ? concepts(published, own) : concepts(own);
}
