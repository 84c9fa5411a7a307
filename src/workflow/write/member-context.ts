import type { Appointment, ChargeItem, QuestionnaireResponse } from '@medplum/fhirtypes';
import type { Attendance } from '../../domain/attendance/types.ts';
import type { Charge } from '../../domain/billing/types.ts';
import type { Group, Membership } from '../../domain/group/types.ts';
import type { Goal, Template } from '../../domain/note/types.ts';
import type { Patient, Practitioner } from '../../domain/person.ts';
import type { Session } from '../../domain/schedule/types.ts';
import type { Diagnosis } from '../../fhir/condition.ts';
import type { Entry } from '../../fhir/entry.ts';
import type { GroupNote } from '../../fhir/group-note.ts';
import type { Link } from '../../fhir/links.ts';
import type { TaskStop } from '../../fhir/task-parts.ts';
import type { Stored } from '../../gateway/port.ts';

/** All that one member's record is made of: read by the Task's references, so nothing of any other member is here (rule 1). */
export interface MemberContext {
  readonly session: Session;
  readonly group: Group;
  readonly organization?: Link<'Organization'>;
  readonly location?: Link<'Location'>;
  readonly template: Template;
  readonly groupNote: GroupNote;
  readonly entry: Entry;
  readonly attendance: Attendance;
  readonly membership?: Membership;
  readonly diagnoses: readonly Diagnosis[];
  readonly goals: readonly Goal[];
  readonly attendedBefore: number;
  readonly patient: Patient;
  readonly signer: Practitioner;
  readonly charge: Charge;
  /** As they stand now, to be written back with what has changed. */
  readonly resources: {
    readonly entry: Stored<QuestionnaireResponse>;
    readonly groupNote: Stored<QuestionnaireResponse>;
    readonly appointment: Stored<Appointment>;
    readonly charge: Stored<ChargeItem>;
  };
}

/** The record cannot be written until a person has looked at it. */
export interface Stop {
  readonly code: 'stop';
  readonly reason: TaskStop;
}
