import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Brings the field that the address names (`#entry.risk`) into sight and puts the cursor there. */
export function useAskedField(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const place = document.getElementById(`place-${decodeURIComponent(hash.slice(1))}`);
    if (hash === '' || !place) return;
    place.scrollIntoView({ block: 'center' });
    place.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true });
  }, [hash, key]);
}
