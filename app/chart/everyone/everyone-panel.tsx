import { Button } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useMarking, useUnmarked } from '../../attendance/hooks.ts';
import { keysOf, shownKeys } from '../../keys/shortcuts.ts';
import { useReview, useSessionFile, useTemplate, useWritten } from '../../session/hooks.ts';
import { memberStates } from '../../session/member-state.ts';
import { useTexts } from '../../texts/texts.ts';
import { PartPanel } from '../../ui/part-panel.tsx';
import { EveryoneRow } from './everyone-row.tsx';
import { ForAll } from './for-all.tsx';
import { quickFields } from './quick-fields.ts';
import styles from './everyone.module.css';

/** Everybody's entry in a line each: for a therapist who wants to be done before the next session. */
export function EveryonePanel({ onOpen }: { readonly onOpen: (patientId: string) => void }) {
  const { quick, keys } = useTexts();
  const { members, groupNote } = useSessionFile();
  const template = useTemplate();
  const states = memberStates(useWritten(), useReview());
  const unmarked = useUnmarked();
  const { markAs } = useMarking();
  const locked = groupNote?.locked === true;
  return (
    <PartPanel
      part="entry"
      title={quick.everyone}
      reader={quick.everyoneReader}
      aside={
        unmarked.length > 0 &&
        !locked && (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconChecks size={18} aria-hidden />}
            title={keys.with(quick.allAttended, shownKeys('allAttended'))}
            aria-keyshortcuts={keysOf('allAttended')}
            onClick={() => markAs(unmarked, 'attended')}
          >
            {unmarked.length === members.length ? quick.allAttended : quick.restAttended(unmarked.length)}
          </Button>
        )
      }
    >
      <p className={styles.hint}>{quick.everyoneHint}</p>
      {!locked && unmarked.length < members.length && <ForAll fields={quickFields(template.fields)} />}
      <ul className={styles.rows}>
        {members.map((member) => (
          <EveryoneRow
            key={member.patient.id}
            member={member}
            template={template}
            state={states.get(member.patient.id) ?? { at: 'empty' }}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </PartPanel>
  );
}
