import { useState } from 'react';
import { DEPARTURES } from '../../src/domain/group/departure.ts';
import type { DepartureCode } from '../../src/domain/group/departure.ts';
import { addDays } from '../../src/domain/schedule/time.ts';
import { departMember } from '../../src/workflow/groups/members/transitions.ts';
import { dayOf } from '../schedule/when-draft.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';
import { DayField } from './day-field.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { MemberDialogProps } from './member-dialog-props.ts';
import { comingFrom } from './use-group.ts';
import { useMemberChange } from './use-member-change.ts';

/** Leaving the group: the last day, how it came, and the clinician's own words. */
export function DepartDialog({ member, view, onChanged, onClose }: MemberDialogProps) {
  const { groups } = useTexts();
  const texts = groups.dialogs.depart;
  const deps = useDeps();
  const change = useMemberChange(onChanged, onClose);
  const [text, setText] = useState<string>(view.file.today);
  const [circumstances, setCircumstances] = useState<DepartureCode>();
  const [words, setWords] = useState('');
  const lastDay = dayOf(text);

  const save = () => {
    if (lastDay === undefined || circumstances === undefined) return;
    const count = comingFrom(view.coming, addDays(lastDay, 1));
    const said = groups.said.saved + (count > 0 ? groups.said.leaves(count) : '');
    void change.run(departMember(deps, view.file, member, { lastDay, circumstances, words }), said);
  };
  return (
    <DialogFrame
      title={texts.title(member.patient.name)}
      save={texts.save}
      change={change}
      ready={lastDay !== undefined && circumstances !== undefined}
      onSave={save}
      onClose={onClose}
    >
      <DayField
        label={texts.day}
        value={text}
        onChange={setText}
        view={view}
        from={(day) => addDays(day, 1)}
      />
      <FormField label={texts.circumstances} wide>
        {(ids) => (
          <select
            {...ids}
            required
            value={circumstances ?? ''}
            onChange={(event) =>
              setCircumstances(DEPARTURES.find((each) => each === event.currentTarget.value))
            }
          >
            <option value="">{texts.pick}</option>
            {DEPARTURES.map((each) => (
              <option key={each} value={each}>
                {groups.departures[each]}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={texts.words} wide>
        {(ids) => (
          <textarea {...ids} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        )}
      </FormField>
    </DialogFrame>
  );
}
