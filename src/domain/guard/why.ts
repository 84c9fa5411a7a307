import type { FindingKind } from './types.ts';

const WHY: Readonly<Record<FindingKind, string>> = {
  name: 'This is the name of another member of the group.',
  'short-form': 'This is a short form or a nickname of another member of the group.',
  misspelling: 'This looks like the name of another member of the group, spelled differently.',
  initials: 'These are initials of another member of the group.',
  relative: 'This is the name of somebody close to another member of the group.',
  phone: 'This is a telephone number of another member of the group.',
  email: 'This is the e-mail address of another member of the group.',
  handle: 'This handle is made of another member’s name or address.',
  address: 'This is the street address of another member of the group.',
  'birth-date': 'This is the birth date of another member of the group.',
  'record-number': 'This is the record number of another member of the group.',
  pasted: 'These words stand in another member’s entry.',
  cloned: 'This repeats the member’s last note almost word for word.',
  'personal-statement':
    'This speaks of one person’s risk, diagnosis or goals in a part that goes into every record.',
};

/** Reasons put together once and kept: a long text has many of few kinds. */
const kept = new Map<FindingKind, (string | undefined)[]>();

/** Why a span was marked, in words that name no one. */
export function whyOf(kind: FindingKind, sure: boolean, members: number, shared: boolean): string {
  const reasons = kept.get(kind) ?? [];
  const at = (sure ? 1 : 0) + (members > 1 ? 2 : 0) + (shared ? 4 : 0);
  const why = reasons[at] ?? reason(kind, sure, members > 1, shared);
  reasons[at] = why;
  kept.set(kind, reasons);
  return why;
}

function reason(kind: FindingKind, sure: boolean, several: boolean, shared: boolean): string {
  const why = shared
    ? WHY[kind]
        .replace('another member of the group', 'a member of the group')
        .replace('another member’s', 'a member’s')
    : WHY[kind];
  return (
    why +
    (several ? ' It fits more than one member.' : '') +
    (sure ? '' : ' It may be meant otherwise: please look.')
  );
}
