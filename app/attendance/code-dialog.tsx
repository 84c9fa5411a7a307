import { useState } from 'react';
import { serviceCodeFrom } from '../../src/domain/billing/typed-code.ts';
import type { Code } from '../../src/domain/code.ts';
import { useTexts } from '../texts/texts.ts';
import { DialogFrame } from '../ui/dialog-frame.tsx';
import { FormField } from '../ui/form-field.tsx';
import styles from '../ui/form.module.css';

export interface CodeDialogProps {
  readonly onPick: (code: Code) => void;
  readonly onClose: () => void;
}

/** Any service code beside the usual ones; what is none by its form is refused, and says why. */
export function CodeDialog({ onPick, onClose }: CodeDialogProps) {
  const { otherCode } = useTexts().attendance;
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string>();
  const save = () => {
    const code = serviceCodeFrom(typed);
    if (!code.ok) {
      setWrong(otherCode.refusals[code.refusal.code]);
      return;
    }
    onPick(code.value);
    onClose();
  };
  return (
    <DialogFrame
      title={otherCode.title}
      save={otherCode.save}
      change={{ busy: false, problem: undefined }}
      ready={typed.trim() !== ''}
      onSave={save}
      onClose={onClose}
    >
      <p className={styles.note}>{otherCode.what}</p>
      <FormField label={otherCode.label} wrong={wrong}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            data-autofocus
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => {
              setTyped(event.currentTarget.value);
              setWrong(undefined);
            }}
          />
        )}
      </FormField>
    </DialogFrame>
  );
}
