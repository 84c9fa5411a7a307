import type { PatientId, SessionId } from '../../../src/domain/ids.ts';
import { ADDENDUM_KINDS } from '../../../src/domain/record/addendum-kind.ts';
import type { AddendumKind } from '../../../src/domain/record/addendum-kind.ts';
import { DeviceCopy } from '../../drafts/device-copy.ts';
import type { KeptDraft } from '../../drafts/kept-draft.ts';
import type { Vault } from '../../drafts/vault.ts';

/** An addendum that is still being written. */
export interface AddendumDraft {
  readonly kind: AddendumKind;
  readonly text: string;
}

const TEXT = 'addendum.text';
const KIND = 'addendum.kind';

/** What an unsigned addendum is called on the device. One note has one of each writer. */
export function addendumDraftId(session: SessionId, patient: PatientId): string {
  return `addendum ${session}/${patient}`;
}

/** As the device keeps drafts; undefined where nothing has been written. */
export function keptAddendum({ kind, text }: AddendumDraft, after: number): KeptDraft | undefined {
  if (text.trim() === '') return undefined;
  return {
    baseVersion: String(after),
    base: {},
    mine: { [TEXT]: { kind: 'text', text }, [KIND]: { kind: 'text', text: kind } },
  };
}

/** What was kept, as far as it makes sense. */
export function addendumIn(kept: KeptDraft | undefined): AddendumDraft | undefined {
  const text = kept?.mine[TEXT];
  const kind = kept?.mine[KIND];
  if (text?.kind !== 'text' || text.text.trim() === '') return undefined;
  const known = ADDENDUM_KINDS.find((each) => kind?.kind === 'text' && each === kind.text);
  return { kind: known ?? 'addendum', text: text.text };
}

/** Keeps what is typed on the device until it is signed or taken back. */
export function addendumOnDevice(
  vault: Vault,
  about: { readonly sessionId: SessionId; readonly patientId: PatientId; readonly after: number },
): { readonly keep: (draft: AddendumDraft) => void } {
  let latest: AddendumDraft | undefined;
  const copy = new DeviceCopy(
    addendumDraftId(about.sessionId, about.patientId),
    vault,
    () => latest && keptAddendum(latest, about.after),
  );
  return {
    keep: (draft) => {
      latest = draft;
      copy.refresh();
    },
  };
}
