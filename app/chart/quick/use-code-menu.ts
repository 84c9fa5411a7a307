import { use, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { typeInto } from '../../guard/replace.ts';
import type { TextElement } from '../../guard/replace.ts';
import { QuickAnswersContext, useQuickItems } from './quick-context.ts';
import { matching } from './quick-item.ts';
import type { QuickItem } from './quick-item.ts';
import { typedCode } from './typed-code.ts';
import type { TypedCode } from './typed-code.ts';

export interface CodeMenu {
  readonly items: readonly QuickItem[];
  /** -1: none is picked yet. */
  readonly active: number;
}

const CLOSED: CodeMenu = { items: [], active: -1 };

function codeIn(element: TextElement): TypedCode | undefined {
  const { selectionStart, selectionEnd } = element;
  if (selectionStart === null || selectionStart !== selectionEnd) return undefined;
  return typedCode(element.value, selectionStart);
}

/** Codes in one text field: a menu while one is typed; Enter or Tab takes what is marked, a space a code that is whole. */
export function useCodeMenu(field: RefObject<TextElement | null>, fieldId: string) {
  const [menu, setMenu] = useState(CLOSED);
  const [said, setSaid] = useState('');
  const answers = use(QuickAnswersContext);
  const items = useQuickItems(fieldId);
  const close = () => setMenu(CLOSED);

  const take = (item: QuickItem, space: string) => {
    const element = field.current;
    const typed = element && codeIn(element);
    if (!typed) return;
    close();
    element.setSelectionRange(typed.start, typed.end);
    if (item.kind === 'words') {
      typeInto(element, item.words + (item.words.endsWith(' ') ? '' : space));
      return;
    }
    answers?.pick(item);
    typeInto(element, '');
    setSaid(`${item.of}: ${item.words}`);
  };

  const onInput = () => {
    const typed = field.current && codeIn(field.current);
    const found = typed ? matching(items, typed.query) : [];
    setMenu(found.length === 0 ? CLOSED : { items: found, active: typed?.query === '' ? -1 : 0 });
  };

  const move = (by: number) => {
    const count = menu.items.length;
    setMenu({ ...menu, active: (menu.active + by + count + (menu.active < 0 && by < 0 ? 1 : 0)) % count });
  };

  const onKeyDown = (event: KeyboardEvent<TextElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (menu.items.length === 0 || event.shiftKey) return;
    const marked = menu.items[menu.active];
    const typed = codeIn(event.currentTarget);
    switch (event.key) {
      case 'ArrowDown':
        move(1);
        break;
      case 'ArrowUp':
        move(-1);
        break;
      case 'Escape':
        close();
        break;
      case 'Enter':
      case 'Tab':
        if (!marked) return;
        take(marked, ' ');
        break;
      case ' ': {
        const whole = menu.items.find(({ key }) => key === typed?.query);
        if (!whole) return;
        take(whole, ' ');
        break;
      }
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return { menu, said, take, handlers: { onInput, onKeyDown, onBlur: close } };
}
