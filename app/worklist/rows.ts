import type { Patient } from '../../src/domain/person.ts';
import type { ListedSession, Worklist } from '../../src/workflow/worklist/types.ts';

interface Common extends ListedSession {
  readonly key: string;
}

/** One thing to do, as a row of the list. Notes of one session that wait for the same signature are one row. */
export type WorkRow = Common &
  (
    | {
        readonly kind: 'unsigned';
        readonly patients: readonly Patient[];
        readonly signed: number;
        readonly opened: boolean;
        /** Whether this clinician signs the members' notes. */
        readonly leads: boolean;
      }
    | { readonly kind: 'awaiting'; readonly patients: readonly Patient[]; readonly count: number }
    | { readonly kind: 'group-record' }
    | {
        readonly kind: 'stopped';
        readonly patient: Patient | undefined;
        readonly words: string;
        readonly ofGroup: boolean;
      }
  );

/** Everything on one clinician's list in one order: the oldest first. */
export function rowsOf(list: Worklist): readonly WorkRow[] {
  const rows: readonly WorkRow[] = [
    ...list.stopped.map((one) => ({
      ...one,
      kind: 'stopped' as const,
      key: one.taskId,
      patient: one.patient,
      ofGroup: one.patient === undefined,
    })),
    ...list.sessions.map((one) => ({
      ...one,
      kind: 'unsigned' as const,
      key: `unsigned ${one.sessionId}`,
      patients: one.unsigned,
      leads: one.role === 'lead',
    })),
    ...awaitingRows(list),
    ...list.groupRecords.map((one) => ({ ...one, kind: 'group-record' as const, key: one.taskId })),
  ];
  return rows.toSorted((one, other) => other.ageDays - one.ageDays);
}

function awaitingRows({ awaiting }: Worklist): readonly WorkRow[] {
  return [...new Set(awaiting.map(({ sessionId }) => sessionId))].flatMap((sessionId): WorkRow[] => {
    const own = awaiting.filter((one) => one.sessionId === sessionId);
    const [first] = own;
    if (!first) return [];
    return [
      {
        ...first,
        kind: 'awaiting',
        key: `awaiting ${sessionId}`,
        patients: own.flatMap(({ patient }) => patient ?? []),
        count: own.length,
      },
    ];
  });
}

/** How many notes and records a row is about: what the badge counts. */
export function sizeOf(row: WorkRow): number {
  switch (row.kind) {
    case 'unsigned':
      return row.patients.length;
    case 'awaiting':
      return row.count;
    case 'group-record':
    case 'stopped':
      return 1;
  }
}

/** The screen on which the row's work is done. */
export function placeOf(row: WorkRow): string {
  const base = `/session/${row.sessionId}`;
  switch (row.kind) {
    case 'unsigned':
      return row.opened ? `${base}/chart` : `${base}/attendance`;
    case 'awaiting':
    case 'group-record':
    case 'stopped':
      return `${base}/notes`;
  }
}
