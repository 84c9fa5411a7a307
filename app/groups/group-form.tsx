import { Button } from '@mantine/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { ReactNode } from 'react';
import { checkDetails } from '../../src/domain/group/details.ts';
import type { Details, DetailsProblem } from '../../src/domain/group/details.ts';
import { GROUP_KINDS } from '../../src/domain/group/types.ts';
import type { ClinicChoices } from '../../src/workflow/groups/choices.ts';
import { FacilitatorsField } from '../schedule/facilitators-field.tsx';
import { useTexts } from '../texts/texts.ts';
import { OneChoice } from '../ui/choice.tsx';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';
import { ChargeField } from './charge-field.tsx';
import { detailsOf, problemAt } from './group-draft.ts';
import type { GroupDraft } from './group-draft.ts';
import { NotesFields } from './notes-fields.tsx';
import { UsualFields } from './usual-fields.tsx';

export interface GroupFormProps {
  readonly first: GroupDraft;
  readonly choices: ClinicChoices;
  readonly save: string;
  readonly busy: boolean;
  readonly problem: string | undefined;
  readonly onSave: (details: Details) => void;
  readonly onCancel: () => void;
}

/** A group as a form: what is wrong stands beside each field, once somebody has tried to save. */
export function GroupForm({ first, choices, save, busy, problem, onSave, onCancel }: GroupFormProps) {
  const { common, groups } = useTexts();
  const { form } = groups;
  const [draft, setDraft] = useState(first);
  const [tried, setTried] = useState(false);
  const put = (part: Partial<GroupDraft>) => setDraft({ ...draft, ...part });
  const details = detailsOf(draft);
  const problems = tried ? checkDetails(details) : [];
  const wrong = (...own: readonly DetailsProblem[]) => {
    const found = problemAt(problems, ...own);
    return found && groups.problems[found];
  };
  const submit = (form: HTMLFormElement) => {
    // At once: what is wrong has to be marked before the focus can go there.
    flushSync(() => setTried(true));
    if (checkDetails(details).length === 0) onSave(details);
    else form.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit(event.currentTarget);
      }}
    >
      <div className={styles.row}>
        <FormField label={form.name} wrong={wrong('no-name')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              value={draft.name}
              onChange={(event) => put({ name: event.currentTarget.value })}
            />
          )}
        </FormField>
        <FormField
          label={`${form.initials} (${form.initialsHint})`}
          wrong={wrong('no-initials', 'initials-too-long')}
        >
          {(ids) => (
            <input
              {...ids}
              type="text"
              value={draft.initials}
              onChange={(event) => put({ initials: event.currentTarget.value })}
            />
          )}
        </FormField>
      </div>
      <Choice label={form.kind}>
        <OneChoice
          label={form.kind}
          value={draft.kind}
          options={GROUP_KINDS.map((kind) => ({ value: kind, label: groups.kinds[kind] }))}
          onChange={(kind) => kind && put({ kind })}
        />
      </Choice>
      <Choice label={form.enrollment}>
        <OneChoice
          label={form.enrollment}
          value={draft.enrollment}
          options={(['open', 'closed'] as const).map((each) => ({
            value: each,
            label: groups.enrollments[each],
          }))}
          onChange={(enrollment) => enrollment && put({ enrollment })}
        />
      </Choice>
      <div className={styles.row}>
        <FormField label={`${form.capacity} (${form.capacityHint})`} wrong={wrong('bad-capacity')}>
          {(ids) => (
            <input
              {...ids}
              type="number"
              min={1}
              max={500}
              value={draft.capacity}
              onChange={(event) => put({ capacity: event.currentTarget.value })}
            />
          )}
        </FormField>
        <ChargeField
          label={form.charge}
          none={form.noCharge}
          value={draft.defaultCharge}
          onChange={(defaultCharge) => put({ defaultCharge })}
        />
      </div>
      <UsualFields draft={draft} places={choices.places} wrongMinutes={wrong('bad-minutes')} put={put} />
      <NotesFields
        draft={draft}
        templates={choices.templates}
        wrongTemplate={wrong('no-template')}
        put={put}
      />
      <FacilitatorsField
        practitioners={choices.practitioners}
        value={draft.facilitators}
        onChange={(facilitators) => put({ facilitators })}
        wrong={wrong('no-lead', 'two-leads', 'same-person-twice')}
      />
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        <Button variant="default" onClick={onCancel}>
          {common.cancel}
        </Button>
        <Button type="submit" loading={busy}>
          {save}
        </Button>
      </div>
    </form>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.field}>
      <span className={styles.label} aria-hidden>
        {label}
      </span>
      {children}
    </div>
  );
}
