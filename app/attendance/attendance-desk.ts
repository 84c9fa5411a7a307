import type { Attendance } from '../../src/domain/attendance/types.ts';
import type { Code } from '../../src/domain/code.ts';
import type { PatientId } from '../../src/domain/ids.ts';
import type { MemberFile, SessionFile } from '../../src/workflow/session-file.ts';
import type {
  AttendanceChange,
  AttendanceOutcome,
  AttendanceRefusal,
} from '../../src/workflow/take-attendance.ts';

/** What a person just marked and the server has not confirmed, or did not take. */
export interface Mark {
  readonly attendance: Attendance;
  readonly charge?: Code;
  readonly refusal?: AttendanceRefusal;
}

export type Marks = ReadonlyMap<PatientId, Mark>;

/** The room as far as taking attendance changes it. */
interface Roster {
  file(): SessionFile;
  replaceMembers(members: readonly MemberFile[]): void;
}

interface Taking {
  takeAttendance(
    file: SessionFile,
    changes: readonly AttendanceChange[],
  ): Promise<readonly AttendanceOutcome[]>;
}

/**
 * Attendance as it is being marked: shown at once, saved at once, one save per member at a time (the next one needs the
 * version that the last one made). What was refused stays on the screen with its reason until it is tried again.
 */
export class AttendanceDesk {
  readonly #roster: Roster;
  readonly #work: Taking;
  readonly #listeners = new Set<() => void>();
  readonly #busy = new Map<PatientId, Promise<void>>();
  #marks: Marks = new Map();

  constructor(roster: Roster, work: Taking) {
    this.#roster = roster;
    this.#work = work;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  marks = (): Marks => this.#marks;

  /** Marks members; resolves when the server has answered for all of them. */
  async mark(changes: readonly AttendanceChange[]): Promise<void> {
    this.#show(changes.map(({ patientId, ...mark }) => [patientId, mark]));
    await Promise.all(changes.map((change) => this.#afterOthers(change)));
  }

  /** Tries again what was refused. */
  async retry(patientId: PatientId): Promise<void> {
    const mark = this.#marks.get(patientId);
    if (!mark) return;
    const { refusal: _refusal, ...rest } = mark;
    await this.mark([{ patientId, ...rest }]);
  }

  /** Drops a refused mark: what the server says is shown again. */
  forget(patientId: PatientId): void {
    this.#show([[patientId, undefined]]);
  }

  #afterOthers(change: AttendanceChange): Promise<void> {
    const before = this.#busy.get(change.patientId) ?? Promise.resolve();
    const mine = before.then(() => this.#save(change));
    this.#busy.set(change.patientId, mine);
    return mine;
  }

  async #save(change: AttendanceChange): Promise<void> {
    const { patientId } = change;
    const [outcome] = await this.#work.takeAttendance(this.#roster.file(), [change]);
    if (!outcome) return;
    const { result } = outcome;
    if (result.ok) this.#roster.replaceMembers([result.value]);
    else if (result.refusal.code === 'conflict') this.#roster.replaceMembers([result.refusal.theirs]);
    // A newer mark of the same member is on its way: it has the word.
    if (this.#marks.get(patientId)?.attendance !== change.attendance) return;
    if (result.ok) this.#show([[patientId, undefined]]);
    else this.#show([[patientId, { ...change, refusal: result.refusal }]]);
  }

  #show(changes: readonly (readonly [PatientId, Mark | undefined])[]): void {
    const marks = new Map(this.#marks);
    for (const [patientId, mark] of changes) {
      if (mark) marks.set(patientId, mark);
      else marks.delete(patientId);
    }
    this.#marks = marks;
    for (const listener of this.#listeners) listener();
  }
}
