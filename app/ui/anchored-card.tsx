import { CloseButton } from '@mantine/core';
import { useClickOutside, useFocusTrap, useMergedRef } from '@mantine/hooks';
import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from '../texts/texts.ts';
import styles from './anchored-card.module.css';

const GAP = 8;

/** Beside the anchor where there is room, else over it; never outside the window. */
function put(card: HTMLElement, anchor: DOMRect): void {
  const { width, height } = card.getBoundingClientRect();
  const right = anchor.right + GAP;
  const left = anchor.left - GAP - width;
  const beside = right + width <= window.innerWidth - GAP ? right : left >= GAP ? left : undefined;
  const over = (window.innerWidth - width) / 2;
  const x = Math.max(GAP, Math.min(beside ?? over, window.innerWidth - width - GAP));
  const top = Math.max(GAP, Math.min(anchor.top, window.innerHeight - height - GAP));
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(top)}px)`;
}

export interface AnchoredCardProps {
  readonly title: ReactNode;
  readonly anchor: DOMRect;
  /** CSS length; it is never wider than the window. */
  readonly width?: string;
  /** Whether a click beside it closes it: not where something has been typed. */
  readonly stays?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small dialog beside what it is about. Escape closes it, and the focus goes back to where it was. */
export function AnchoredCard(props: AnchoredCardProps) {
  const { anchor, onClose, stays = false } = props;
  const { common } = useTexts();
  const title = useId();
  const card = useRef<HTMLDivElement>(null);
  const outside = useClickOutside(() => {
    if (!stays) onClose();
  });
  const ref = useMergedRef(card, outside, useFocusTrap());

  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    const place = () => put(element, anchor);
    const watch = new ResizeObserver(place);
    watch.observe(element);
    window.addEventListener('resize', place);
    return () => {
      watch.disconnect();
      window.removeEventListener('resize', place);
    };
  }, [anchor]);

  useLayoutEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  return createPortal(
    <div
      ref={ref}
      role="dialog"
      aria-modal="true"
      aria-labelledby={title}
      className={styles.card}
      style={props.width === undefined ? {} : { width: `min(${props.width}, calc(100vw - 1rem))` }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <div className={styles.header}>
        <h2 id={title} className={styles.title}>
          {props.title}
        </h2>
        <CloseButton aria-label={common.close} onClick={onClose} />
      </div>
      <div className={styles.body}>{props.children}</div>
    </div>,
    document.body,
  );
}
