import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PatientId } from '../../src/domain/ids.ts';
import type { Override } from '../../src/fhir/signing.ts';
import type { SignRefusal } from '../../src/workflow/sign-session.ts';
import { useApp } from '../session/app-context.ts';
import { useReview, useRoom, useSessionFile } from '../session/hooks.ts';
import { isOpenFinding } from './reasons.ts';
import { signable } from './signable.ts';
import { useReasons } from './use-reasons.ts';

/** What stops the hand that would sign. */
export type SigningProblem = SignRefusal | { readonly code: 'unsaved' };

/** Choosing whose notes to sign, overriding findings with a reason, and signing. */
export interface Signing {
  /** Whose notes will be signed. */
  readonly chosen: readonly PatientId[];
  /** Whose notes could be. */
  readonly possible: readonly PatientId[];
  readonly overrides: readonly Override[];
  readonly signing: boolean;
  readonly problem: SigningProblem | undefined;
  choose(patientId: PatientId, on: boolean): void;
  /** An empty reason takes the override back. */
  override(override: Override): void;
  sign(): Promise<void>;
}

export function useSigning(): Signing {
  const { work } = useApp();
  const room = useRoom();
  const file = useSessionFile();
  const review = useReview();
  const navigate = useNavigate();
  const [left, setLeft] = useState<readonly PatientId[]>([]);
  const [signing, setSigning] = useState(false);
  const [problem, setProblem] = useState<SigningProblem>();

  const { reasons: overrides, give } = useReasons();
  const possible = signable(file, review, overrides);
  const chosen = possible.filter((id) => !left.includes(id));

  const sign = async () => {
    setSigning(true);
    setProblem(undefined);
    const saved = await room.desk.flush();
    const result = saved
      ? await work.signSession(room.written(), chosen, await usedOverrides())
      : ({ ok: false, refusal: { code: 'unsaved' } } as const);
    const now = await work.loadSession(file.session.id);
    setSigning(false);
    // What was signed before something went wrong is signed: show how it stands either way.
    if (now.ok) room.replace(now.value);
    if (!result.ok) {
      setProblem(result.refusal);
      return;
    }
    void room.absences.run(() => work.planFollowUps(file.session.id));
    void navigate(`/session/${file.session.id}/notes`);
  };

  /** Only reasons for what is really open are recorded. */
  const usedOverrides = async () => {
    const look = await work.reviewer();
    const now = look(room.written());
    const signed = now.members.filter((each) => chosen.includes(each.patientId));
    const checks = [now, ...signed].flatMap((each) => each.findings).filter(isOpenFinding);
    const guard = [now, ...signed].flatMap((each) => each.guard);
    return overrides.filter(({ check, key }) =>
      key === undefined
        ? checks.some((finding) => finding.id === check)
        : guard.some((finding) => finding.key === key),
    );
  };

  return {
    chosen,
    possible,
    overrides,
    signing,
    problem,
    sign,
    choose: (id, on) => setLeft(on ? left.filter((each) => each !== id) : [...left, id]),
    override: give,
  };
}
