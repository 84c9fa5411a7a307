import type { Instant, PatientId } from '../ids.ts';

export const MODALITIES = ['in-person', 'video', 'audio'] as const;
export type Modality = (typeof MODALITIES)[number];

/** Whether a member who stayed away said so: not at all, too late, or in time. */
export const NOTICES = ['none', 'late', 'in-time'] as const;
export type Notice = (typeof NOTICES)[number];

/** What happened to one member in one session. */
export type Attendance =
  | { readonly status: 'unknown' }
  | {
      readonly status: 'attended';
      readonly arrived: Instant;
      readonly left: Instant;
      readonly modality: Modality;
    }
  | { readonly status: 'no-show'; readonly notice: Notice }
  | { readonly status: 'late-cancel'; readonly notice: Notice }
  | { readonly status: 'excused'; readonly notice: Notice };

export type AttendanceStatus = Attendance['status'];
export type Absence = Extract<Attendance, { notice: Notice }>;
export type Presence = Extract<Attendance, { status: 'attended' }>;

export interface MemberAttendance {
  readonly patientId: PatientId;
  readonly attendance: Attendance;
  readonly walkIn: boolean;
}

export function isAbsence(attendance: Attendance): attendance is Absence {
  return attendance.status !== 'attended' && attendance.status !== 'unknown';
}
