import { useState } from 'react';
import type { PatientId } from '../../src/domain/ids.ts';
import type { ExpectRefusal } from '../../src/workflow/schedule/not-expected.ts';
import { useRoom } from '../session/hooks.ts';
import { useDeps } from '../shell/use-deps.ts';

/** Taking somebody off the list of this session, and putting them back; their texts stay. */
export interface Expecting {
  readonly refusal: ExpectRefusal | undefined;
  expect(patient: PatientId, expected: boolean): Promise<void>;
}

export function useExpecting(): Expecting {
  const deps = useDeps();
  const room = useRoom();
  const [refusal, setRefusal] = useState<ExpectRefusal>();
  return {
    refusal,
    async expect(patient, expected) {
      const { markExpected, markNotExpected } = await import('../../src/workflow/schedule/not-expected.ts');
      const changed = await (expected ? markExpected : markNotExpected)(deps, room.file(), patient);
      if (changed.ok) room.replace(changed.value);
      setRefusal(changed.ok ? undefined : changed.refusal);
    },
  };
}
