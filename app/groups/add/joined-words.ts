import type { Patient } from '../../../src/domain/person.ts';
import type { Joined } from '../../../src/workflow/groups/members/add-members.ts';
import type { Texts } from '../../texts/texts.ts';
import { syncWords } from '../outcome-words.ts';

/** Who is in, who waits, who could not be added and why, and in how many sessions they will appear. */
export function joinedWords(
  joined: Joined,
  picked: readonly Patient[],
  coming: number,
  texts: Texts,
): string {
  const { groups, common } = texts;
  const nameOf = (id: string) => picked.find((patient) => patient.id === id)?.name ?? '';
  const known: Readonly<Record<string, string>> = groups.refusals;
  const named = (as: 'active' | 'waitlisted') =>
    joined.outcomes
      .filter(({ result }) => result.ok && result.value === as)
      .map(({ patientId }) => nameOf(patientId));
  const active = named('active');
  const waiting = named('waitlisted');
  const refused = joined.outcomes.flatMap(({ patientId, result }) =>
    result.ok ? [] : [groups.said.refused(nameOf(patientId), known[result.refusal.code] ?? groups.failed)],
  );
  return [
    ...(active.length > 0
      ? [groups.said.joined(common.listOf(active)) + (coming > 0 ? groups.said.appears(coming) : '')]
      : []),
    ...(waiting.length > 0 ? [groups.said.waiting(common.listOf(waiting))] : []),
    ...refused,
  ]
    .join(' ')
    .concat(syncWords(joined, texts));
}
