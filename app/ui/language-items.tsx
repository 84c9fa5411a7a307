import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { LANGUAGES, LANGUAGE_NAMES } from '../texts/language.ts';
import type { Language } from '../texts/language.ts';
import styles from './language-items.module.css';
import { useReading, useTexts } from '../texts/texts.ts';

/** The languages, for the user's menu. It stays open, so that one sees what the choice did. */
export function LanguageItems() {
  const { common } = useTexts();
  const { language, choose } = useReading();
  const [failed, setFailed] = useState(false);
  const pick = async (next: Language) => setFailed(!(await choose(next)));
  return (
    <>
      <Menu.Label>{common.language}</Menu.Label>
      {LANGUAGES.map((each) => (
        <Menu.Item
          key={each}
          lang={each}
          closeMenuOnClick={false}
          aria-current={each === language || undefined}
          leftSection={
            <IconCheck size={18} aria-hidden visibility={each === language ? 'visible' : 'hidden'} />
          }
          onClick={() => void pick(each)}
        >
          {LANGUAGE_NAMES[each]}
        </Menu.Item>
      ))}
      <Menu.Label className={styles.note ?? ''}>{common.languageOfNotes}</Menu.Label>
      {failed && <Menu.Label role="status">{common.languageFailed}</Menu.Label>}
    </>
  );
}
