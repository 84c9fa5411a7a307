import { useDraft, useSessionFile, useTemplate } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { GuardScopeContext } from '../guard/scope.ts';
import { PartPanel } from '../ui/part-panel.tsx';
import { Fields } from './fields/fields.tsx';

const PARTS = ['shared', 'group-only'] as const;

/** The group-only part may speak of members: nobody's record holds it. */
const SHARED = { part: 'shared', patientId: 'group' } as const;

/** The group note: what everybody's note will say, and below it what no client's record ever holds. */
export function GroupNotePanels() {
  const { chart } = useTexts();
  const { groupNote } = useSessionFile();
  const template = useTemplate();
  const { view, set } = useDraft(groupNote?.version.id);
  const locked = groupNote?.locked === true || groupNote === undefined;
  return PARTS.map((part) => (
    <PartPanel key={part} part={part} title={chart.parts[part]} reader={chart.readers[part]}>
      {locked && <p>{chart.locked}</p>}
      <GuardScopeContext value={part === 'shared' ? SHARED : undefined}>
        <Fields
          fields={template.fields.filter((field) => field.part === part)}
          answers={view.answers}
          taken={view.taken}
          disabled={locked}
          onChange={set}
        />
      </GuardScopeContext>
    </PartPanel>
  ));
}
