import type { MemberFile, SessionFile } from '../../src/workflow/session-file.ts';
import type { AttendanceDesk } from '../attendance/attendance-desk.ts';
import type { DraftDesk } from '../drafts/desk.ts';
import { AbsencesDesk } from '../sign/absences-desk.ts';
import { ReasonsDesk } from '../sign/reasons-desk.ts';

/** One open session on the screen: what the server last said, and the desk with what is being typed. */
export class SessionRoom {
  readonly desk: DraftDesk;
  /** When what was left on this device is back on the desk: before that, nothing may be typed. */
  readonly ready: Promise<void>;
  readonly attendance: AttendanceDesk;
  readonly reasons = new ReasonsDesk();
  readonly absences = new AbsencesDesk();
  readonly #listeners = new Set<() => void>();
  #file: SessionFile;
  /** Put together when somebody asks for it after a change, not at every key. */
  #written: SessionFile | undefined;

  constructor(file: SessionFile, desk: DraftDesk, attendance: (room: SessionRoom) => AttendanceDesk) {
    this.desk = desk;
    this.#file = file;
    this.ready = desk.lay(file);
    this.attendance = attendance(this);
    desk.subscribe(() => this.#changed());
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** As the server last said. */
  file = (): SessionFile => this.#file;

  /** As it would stand with everything typed so far. */
  written = (): SessionFile => (this.#written ??= this.desk.written(this.#file));

  /** The session was read again. */
  replace(file: SessionFile): void {
    this.#file = file;
    void this.desk.lay(file);
    this.#changed();
  }

  /** One member's attendance or charge was saved; drafts stay as they are on the desk. */
  replaceMembers(changed: readonly MemberFile[]): void {
    const byId = new Map(changed.map((member) => [member.patient.id, member]));
    const members = this.#file.members.map((member) => byId.get(member.patient.id) ?? member);
    this.#file = { ...this.#file, members };
    this.#changed();
  }

  /** The session's own times were saved; nothing else of it was read again. */
  replaceTimes({ session, encounter }: SessionFile): void {
    this.#file = { ...this.#file, session, ...(encounter ? { encounter } : {}) };
    this.#changed();
  }

  #changed(): void {
    this.#written = undefined;
    for (const listener of this.#listeners) listener();
  }
}
