import { useSessionFile, useTemplate } from '../session/hooks.ts';
import { asFieldSays } from '../texts/template.ts';
import { useTexts } from '../texts/texts.ts';
import { OneChoice } from '../ui/choice.tsx';
import { answerWords } from './answer-words.ts';
import { canJoin } from './conflict.ts';
import type { Choice, Clash } from './conflict.ts';
import { joined } from './joined.ts';
import styles from './clash-card.module.css';

export interface ClashCardProps {
  readonly clash: Clash;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One place with two versions, and what to do with them. */
export function ClashCard({ clash, choice, onChoose }: ClashCardProps) {
  const texts = useTexts();
  const { dialog } = texts.drafts;
  const { members } = useSessionFile();
  const template = useTemplate();
  const field = template.fields.find((each) => each.id === clash.field);
  const member = members.find((each) => each.entry?.version.id === clash.draftId);
  const goals = member?.goals ?? [];
  const place = [member?.patient.shortName, field?.label ?? clash.field].filter(Boolean).join(': ');
  const words = (version: Clash['mine']) =>
    answerWords(asFieldSays(field, version), texts, goals) || dialog.empty;
  const options = [
    { value: 'mine', label: dialog.keepMine },
    { value: 'theirs', label: dialog.takeTheirs },
    ...(canJoin(clash, field?.kind ?? '') ? [{ value: 'both', label: dialog.keepBoth } as const] : []),
  ] as const;
  return (
    <section className={styles.card} aria-label={place}>
      <h3 className={styles.place}>{place}</h3>
      <div className={styles.versions}>
        <Version title={dialog.mine} text={words(clash.mine)} on={choice !== 'theirs'} />
        <Version title={dialog.theirs} text={words(clash.theirs)} on={choice !== 'mine'} />
      </div>
      <OneChoice
        label={place}
        options={options}
        value={choice}
        onChange={(picked) => onChoose(picked ?? 'mine')}
      />
      {choice === 'both' && (
        <Version title={dialog.result} text={words(joined(clash.mine, clash.theirs))} on />
      )}
    </section>
  );
}

function Version({
  title,
  text,
  on,
}: {
  readonly title: string;
  readonly text: string;
  readonly on: boolean;
}) {
  return (
    <div className={styles.version} data-on={on || undefined}>
      <h4 className={styles.title}>{title}</h4>
      <p className={styles.text}>{text}</p>
    </div>
  );
}
