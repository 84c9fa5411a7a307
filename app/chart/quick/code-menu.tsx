import { useEffect, useRef } from 'react';
import { useTexts } from '../../texts/texts.ts';
import type { QuickItem } from './quick-item.ts';
import styles from './code-menu.module.css';
import type { CodeMenu } from './use-code-menu.ts';

export interface CodeMenuListProps {
  readonly id: string;
  readonly menu: CodeMenu;
  readonly onTake: (item: QuickItem) => void;
}

/** What the letters typed so far can stand for. The field keeps the focus. */
export function CodeMenuList({ id, menu, onTake }: CodeMenuListProps) {
  const { quick } = useTexts();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={list} className={styles.menu}>
      <ul id={id} role="listbox" aria-label={quick.menu} className={styles.items}>
        {menu.items.map((item, index) => (
          <li
            key={`${item.kind} ${item.key} ${item.words}`}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === menu.active}
            className={styles.item}
            // The caret stays where it is.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onTake(item)}
          >
            <kbd className={styles.key}>;{item.key}</kbd>
            {item.kind === 'answer' && <span className={styles.of}>{item.of}</span>}
            <span className={styles.words}>{item.words}</span>
          </li>
        ))}
      </ul>
      <p className={styles.hint} aria-hidden>
        {quick.menuHint}
      </p>
    </div>
  );
}
