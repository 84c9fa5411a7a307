import type { Scope } from '../../../src/workflow/schedule/types.ts';
import { useTexts } from '../../texts/texts.ts';
import { OneChoice } from '../../ui/choice.tsx';

export interface ScopeChoiceProps {
  readonly scope: Scope;
  readonly onChange: (scope: Scope) => void;
}

/** This session, or it and those after it. */
export function ScopeChoice({ scope, onChange }: ScopeChoiceProps) {
  const { scheduling } = useTexts();
  return (
    <OneChoice<Scope>
      label={scheduling.scope.label}
      value={scope}
      options={[
        { value: 'this', label: scheduling.scope.this },
        { value: 'this-and-following', label: scheduling.scope['this-and-following'] },
      ]}
      onChange={(picked) => picked && onChange(picked)}
    />
  );
}
