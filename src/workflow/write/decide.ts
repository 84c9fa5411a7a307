import { presentDuring } from '../../domain/attendance/minutes.ts';
import type { Presence } from '../../domain/attendance/types.ts';
import { settle } from '../../domain/billing/charge.ts';
import type { Charge } from '../../domain/billing/types.ts';
import { renderText } from '../../domain/note/render.ts';
import { splitNote } from '../../domain/note/split.ts';
import type { MemberNote, Signature } from '../../domain/note/types.ts';
import { answersDigest, digest } from '../../domain/record/digest.ts';
import { done, refused, type Result } from '../../domain/result.ts';
import type { Span } from '../../domain/schedule/types.ts';
import type { MemberTask } from '../../fhir/member-task.ts';
import { memberContext, sessionFacts } from '../compose-note.ts';
import { headerOf } from '../header.ts';
import type { MemberContext, Stop } from './member-context.ts';

/** What one member's record will say. */
export interface DecidedRecord {
  readonly note: MemberNote;
  readonly text: string;
  readonly digest: string;
  readonly charge: Charge & { readonly status: 'billable' | 'not-billable' };
  /** When this member was there; absent for an absence (rule 6). */
  readonly presence?: Presence;
  readonly period: Span;
}

/**
 * The record as it was signed. Refused where a draft no longer is what was signed (rule 4), and where attendance, note and
 * charge do not agree (rule 6). Pure.
 */
export function decideRecord(task: MemberTask, context: MemberContext): Result<DecidedRecord, Stop> {
  const { frozen } = task;
  const { entry, groupNote, attendance } = context;
  if (answersDigest(entry.answers) !== frozen.entryDigest) return stop('entry-changed');
  if (answersDigest(groupNote.answers) !== frozen.groupNoteDigest) return stop('group-note-changed');
  const settled = settle(context.charge, attendance);
  if (!settled.ok) return stop('other');
  const { status } = settled.value;
  if (status === 'planned') return stop('other');

  const note = splitNote({
    session: sessionFacts(context.session, context.group, frozen.participants),
    template: context.template,
    shared: groupNote.answers,
    member: memberContext({
      ...context,
      entry: entry.answers,
      diagnoses: context.diagnoses.map((one) => one.code),
    }),
  });
  const text = renderText(note, [signatureOf(task, context)], headerOf(context.patient));
  return done({
    note,
    text,
    digest: digest(text),
    charge: { ...settled.value, status },
    period: periodOf(context),
    ...(attendance.status === 'attended' && { presence: attendance }),
  });
}

function signatureOf({ frozen }: MemberTask, { signer }: MemberContext): Signature {
  return { name: signer.name, credential: signer.credential, role: 'author', at: frozen.signedAt };
}

function periodOf({ attendance, session }: MemberContext): Span {
  const actual = session.actual ?? session.scheduled;
  if (attendance.status !== 'attended') return actual;
  return presentDuring(attendance, actual) ?? { start: attendance.arrived, end: attendance.left };
}

function stop(reason: Stop['reason']): Result<never, Stop> {
  return refused({ code: 'stop', reason });
}
