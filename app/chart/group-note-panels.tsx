import { useDraft, useSessionFile } from '../session/hooks.ts';
import { useTexts } from '../texts/texts.ts';
import { PartPanel } from '../ui/part-panel.tsx';
import { Fields } from './fields/fields.tsx';

const PARTS = ['shared', 'group-only'] as const;

/** The group note: what everybody's note will say, and below it what no client's record ever holds. */
export function GroupNotePanels() {
  const { chart } = useTexts();
  const { groupNote, template } = useSessionFile();
  const { view, set } = useDraft(groupNote?.version.id);
  const locked = groupNote?.locked === true || groupNote === undefined;
  return PARTS.map((part) => (
    <PartPanel key={part} part={part} title={chart.parts[part]} reader={chart.readers[part]}>
      {locked && <p>{chart.locked}</p>}
      <Fields
        fields={template.fields.filter((field) => field.part === part)}
        answers={view.answers}
        taken={view.taken}
        disabled={locked}
        onChange={set}
      />
    </PartPanel>
  ));
}
