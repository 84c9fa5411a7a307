import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { AddendumKind } from '../../../src/domain/record/addendum-kind.ts';
import type { Override } from '../../../src/fhir/signing.ts';
import { guardAddendum } from '../../../src/workflow/guard/guard-addendum.ts';
import { overrideOf } from '../../../src/workflow/guard/overrides.ts';
import type { GuardFinding } from '../../../src/workflow/guard/types.ts';
import { addAddendum } from '../../../src/workflow/record/add-addendum.ts';
import type { AddendumRefusal } from '../../../src/workflow/record/add-addendum.ts';
import { useApp } from '../../session/app-context.ts';
import { useDeps } from '../../shell/use-deps.ts';
import type { AddendumProps } from './addendum-props.ts';
import { addendumOnDevice } from './kept-addendum.ts';
import type { AddendumDraft } from './kept-addendum.ts';

const CALM_MILLISECONDS = 500;
const NONE: readonly GuardFinding[] = [];

/** What an answer of the guard's was about: an older one is not shown over newer words. */
interface Checked {
  readonly text: string;
  readonly findings: readonly GuardFinding[];
}

export interface Addendum {
  readonly kind: AddendumKind;
  readonly setKind: (kind: AddendumKind) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What in the words identifies another member, as they stand. */
  readonly findings: readonly GuardFinding[];
  readonly overrides: readonly Override[];
  readonly keep: (finding: GuardFinding, reason: string) => void;
  readonly busy: boolean;
  readonly refusal: AddendumRefusal['code'] | undefined;
  readonly sign: () => Promise<void>;
  /** Takes back all that was written. */
  readonly discard: () => void;
}

/** An addendum being written: checked while it is typed, and again when it is signed. */
export function useAddendum(
  { sessionId, patientId, after, onAdded }: AddendumProps,
  start: AddendumDraft,
): Addendum {
  const deps = useDeps();
  const { work, vault } = useApp();
  const [draft, setDraft] = useState(start);
  const { kind, text } = draft;
  const [reasons, setReasons] = useState<ReadonlyMap<string, Override>>(new Map());
  const [checked, setChecked] = useState<Checked>({ text: '', findings: NONE });
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<AddendumRefusal['code']>();
  const [calm] = useDebouncedValue(text, CALM_MILLISECONDS);
  const overrides = [...reasons.values()].filter(({ reason }) => reason.trim() !== '');

  useEffect(() => {
    if (calm.trim() === '') return undefined;
    let current = true;
    void guardAddendum(deps, { sessionId, patientId, text: calm }).then((found) => {
      if (current && found.ok) setChecked({ text: calm, findings: found.value });
    });
    return () => {
      current = false;
    };
  }, [deps, sessionId, patientId, calm]);

  const [device] = useState(() => addendumOnDevice(vault, { sessionId, patientId, after }));
  const write = (next: AddendumDraft) => {
    device.keep(next);
    setDraft(next);
  };
  const discard = () => write({ kind, text: '' });

  const sign = async () => {
    setBusy(true);
    setRefusal(undefined);
    const request = { sessionId, patientId, kind, text, by: work.me, after, overrides };
    const added = await addAddendum(deps, request, guardAddendum);
    setBusy(false);
    if (added.ok) {
      discard();
      onAdded(added.value);
      return;
    }
    setRefusal(added.refusal.code);
    if (added.refusal.code === 'findings') setChecked({ text, findings: added.refusal.guard });
  };
  return {
    ...{ kind, text, overrides, busy, refusal, sign, discard },
    setKind: (next) => write({ kind: next, text }),
    setText: (typed) => {
      write({ kind, text: typed });
      setRefusal(undefined);
    },
    findings: checked.text === text ? checked.findings : NONE,
    keep: (finding, reason) => setReasons(new Map(reasons).set(finding.key, overrideOf(finding, reason))),
  };
}
