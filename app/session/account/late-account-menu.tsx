import { useEffect, useRef, useState } from 'react';
import { whenIdle } from '../../ui/when-idle.ts';
import { AccountButton } from './account-button.tsx';
import type { AccountActions, AccountMenu } from './account-menu.tsx';

type Menu = typeof AccountMenu;

/** Loaded once, after the first screen is there: a menu that floats is a fifth of what it would take to load before. */
let loaded: Menu | undefined;

async function load(): Promise<Menu> {
  loaded ??= (await import('./account-menu.tsx')).AccountMenu;
  return loaded;
}

interface Arrived {
  readonly Menu: Menu;
  readonly openAtOnce: boolean;
  readonly focused: boolean;
}

/** The account's menu. Its button is there from the start; pressed too early, it opens as soon as it can. */
export function LateAccountMenu(actions: AccountActions) {
  const [arrived, setArrived] = useState<Arrived | undefined>(
    () => loaded && { Menu: loaded, openAtOnce: false, focused: false },
  );
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  const fetchMenu = () =>
    load().then(
      (Menu) => {
        const focused = button.current !== null && document.activeElement === button.current;
        setArrived((before) => before ?? { Menu, openAtOnce: pressed.current, focused });
      },
      // Out of reach of the server: the next press tries again.
      () => undefined,
    );
  const there = arrived !== undefined;
  useEffect(() => (there ? undefined : whenIdle(() => void fetchMenu())), [there]);
  if (!arrived)
    return (
      <AccountButton
        ref={button}
        aria-haspopup="menu"
        aria-expanded={false}
        onClick={() => {
          pressed.current = true;
          void fetchMenu();
        }}
      />
    );
  const { Menu, ...how } = arrived;
  return <Menu {...how} {...actions} />;
}
