import type { MemberNoteSigner } from '../../src/domain/group/types.ts';
import type { ClinicChoices } from '../../src/workflow/groups/choices.ts';
import { templateNamed } from './template-named.ts';
import { useReading } from '../texts/texts.ts';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';
import type { GroupDraft } from './group-draft.ts';

const SIGNERS: readonly MemberNoteSigner[] = ['lead', 'primary-clinician'];

export interface NotesFieldsProps {
  readonly draft: GroupDraft;
  readonly templates: ClinicChoices['templates'];
  readonly wrongTemplate: string | undefined;
  readonly put: (part: Partial<GroupDraft>) => void;
}

/** Which template the notes follow, and who signs them. */
export function NotesFields({ draft, templates, wrongTemplate, put }: NotesFieldsProps) {
  const { texts, language } = useReading();
  const { form } = texts.groups;
  const known = templateNamed(templates, draft.template);
  const kept: typeof templates =
    draft.template !== '' && !known ? [{ canonical: draft.template, title: draft.template }] : [];
  return (
    <div className={styles.row}>
      <FormField label={form.template} wrong={wrongTemplate}>
        {(ids) => (
          <select
            {...ids}
            value={known?.canonical ?? draft.template}
            onChange={(event) => put({ template: event.currentTarget.value })}
          >
            <option value="">{form.pickTemplate}</option>
            {[...templates, ...kept].map(({ canonical, title, titles }) => (
              <option key={canonical} value={canonical}>
                {titles?.[language] ?? title}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField label={form.signer}>
        {(ids) => (
          <select
            {...ids}
            value={draft.memberNoteSigner}
            onChange={(event) => {
              const signer = SIGNERS.find((each) => each === event.currentTarget.value);
              if (signer) put({ memberNoteSigner: signer });
            }}
          >
            {SIGNERS.map((signer) => (
              <option key={signer} value={signer}>
                {form.signers[signer]}
              </option>
            ))}
          </select>
        )}
      </FormField>
    </div>
  );
}
