import { Client } from 'fhir-kit-client';
import type { SessionId } from '../../src/domain/ids.ts';
import type { Practitioner } from '../../src/domain/person.ts';
import { fhirKitGateway } from '../../src/gateway/fhir-kit.ts';
import type { FhirGateway } from '../../src/gateway/port.ts';
import { systemTime } from '../../src/workflow/clock.ts';
import type { Deps } from '../../src/workflow/deps.ts';
import { loadSession } from '../../src/workflow/load-session.ts';
import { addWalkIn, openSession } from '../../src/workflow/open-session.ts';
import { signingProgress } from '../../src/workflow/progress.ts';
import { saveDraft } from '../../src/workflow/save-draft.ts';
import { signGroupRecord } from '../../src/workflow/sign-group-record.ts';
import { signMemberNotes } from '../../src/workflow/sign-member-notes.ts';
import { setActualTimes } from '../../src/workflow/set-actual-times.ts';
import { takeAttendance } from '../../src/workflow/take-attendance.ts';
import type { SignIn } from '../launch/sign-in.ts';
import type { Tokens } from '../launch/tokens.ts';
import type { Unplanned } from '../sign/absences-desk.ts';
import type { Work } from './work.ts';

/** The record system's gateway: its address from the sign-in, a fresh token for every request. */
export function gatewayFor(signIn: SignIn, tokens: Tokens): FhirGateway {
  const client = new Client({ baseUrl: signIn.iss });
  return fhirKitGateway(client, { accessToken: () => tokens.current() });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** What every workflow is given. */
export function depsFor(gateway: FhirGateway): Deps {
  return { gateway, clock: { now: systemTime, pause } };
}

/** The workflows on this server, for this person. Signing's later steps are loaded when they are needed. */
export function workOnServer(gateway: FhirGateway, me: Practitioner): Work {
  const deps = depsFor(gateway);
  return {
    me,
    loadSession: (id) => loadSession(deps, id),
    openSession: (id, known) => openSession(deps, id, me.id, known),
    addWalkIn: (file, patient) => addWalkIn(deps, file, patient, me.id),
    setActualTimes: (file, actual) => setActualTimes(deps, file, actual),
    takeAttendance: (file, changes) => takeAttendance(deps, file, changes, me.id),
    saveDraft: (template, draft, answers) => saveDraft(deps, template, draft, answers, me.id),
    reviewer: async () => (await import('../../src/workflow/review.ts')).review,
    signSession: async (file, members, overrides) => {
      const { signSession } = await import('../../src/workflow/sign-session.ts');
      return signSession(deps, file, { by: me.id, members, overrides });
    },
    planFollowUps: (id) => followUpAbsences(deps, id, me),
    reopenNote: async (file, patientId) => {
      const { reopenNote } = await import('../../src/workflow/reopen-note.ts');
      return reopenNote(deps, file, patientId);
    },
    signGroupRecord: (file) => signGroupRecord(deps, file, me.id),
    signMemberNotes: (file, members) => signMemberNotes(deps, file, me.id, members),
    signingProgress: (id) => signingProgress(deps, id),
    writeOpenNotes: async (id) => {
      const { writeOpenNotes } = await import('../../src/workflow/write-open-notes.ts');
      return writeOpenNotes(deps, id);
    },
  };
}

/** A device that lost the network meanwhile may not even load what plans them: then none is planned. */
async function followUpAbsences(deps: Deps, session: SessionId, me: Practitioner): Promise<Unplanned> {
  const loaded = await import('../../src/workflow/follow-up/plan-follow-ups.ts').catch(() => undefined);
  const planned = await loaded?.planFollowUps(deps, session, me.id);
  return planned?.ok ? planned.value.failed.map(({ patientId }) => patientId) : 'all';
}
