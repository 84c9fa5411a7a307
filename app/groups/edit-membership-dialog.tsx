import { useState } from 'react';
import { editMembership } from '../../src/workflow/groups/members/transitions.ts';
import { useDeps } from '../shell/use-deps.ts';
import { useTexts } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';
import { ChargeField } from './charge-field.tsx';
import { ClinicianField } from './clinician-field.tsx';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import type { MemberDialogProps } from './member-dialog-props.ts';
import { useMemberChange } from './use-member-change.ts';

/** What is said of a membership: who keeps the record, what is charged, why the group helps. */
export function EditMembershipDialog({ member, view, onChanged, onClose }: MemberDialogProps) {
  const { groups } = useTexts();
  const texts = groups.dialogs.edit;
  const deps = useDeps();
  const change = useMemberChange(onChanged, onClose);
  const { membership } = member;
  const [primaryClinician, setPrimary] = useState(membership.primaryClinician);
  const [chargeOverride, setCharge] = useState(membership.chargeOverride);
  const [rationale, setRationale] = useState(membership.rationale ?? '');
  const save = () =>
    void change.run(
      editMembership(deps, view.file, member, { primaryClinician, chargeOverride, rationale }),
      groups.said.saved,
    );
  return (
    <DialogFrame
      title={texts.title(member.patient.name)}
      save={texts.save}
      change={change}
      onSave={save}
      onClose={onClose}
    >
      <ClinicianField
        label={texts.primary}
        practitioners={view.practitioners}
        value={primaryClinician}
        onChange={setPrimary}
        {...(membership.primaryClinician === undefined && { none: texts.nobody })}
      />
      <ChargeField label={texts.charge} none={texts.asGroup} value={chargeOverride} onChange={setCharge} />
      <FormField label={texts.rationale} wide>
        {(ids) => (
          <textarea
            {...ids}
            value={rationale}
            onChange={(event) => setRationale(event.currentTarget.value)}
          />
        )}
      </FormField>
    </DialogFrame>
  );
}
