import { createTheme } from '@mantine/core';
import type { MantineColorsTuple } from '@mantine/core';

/** The one accent. White on shade 6 (dark) has a contrast of 5.1:1, on shade 7 (light) one of 6.4:1. */
const pine: MantineColorsTuple = [
  '#eaf6f3',
  '#d6ebe6',
  '#aad7ce',
  '#7bc3b5',
  '#54b1a0',
  '#3aa593',
  '#1e7a6e',
  '#17695f',
  '#0f574f',
  '#05443d',
];

function isCompact(size: unknown): boolean {
  return typeof size === 'string' && size.startsWith('compact-');
}

export const theme = createTheme({
  colors: { pine },
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 'md',
  fontFamily: "'Inter Variable', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.25rem' },
  lineHeights: { sm: '1.45', md: '1.55' },
  headings: {
    fontFamily: "'Inter Variable', system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
    fontWeight: '620',
    sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.125rem' }, h3: { fontSize: '1rem' } },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // Small buttons are quieter than large ones, in letters and weight, and leave their words room.
    Button: {
      vars: (_theme: unknown, { size }: { readonly size?: unknown }) =>
        isCompact(size)
          ? {
              root: {
                '--button-fz': `var(--mantine-font-size-${size === 'compact-sm' ? 'xs' : 'sm'})`,
                '--button-padding-x': '0.7rem',
                ...(size === 'compact-md' && { '--button-height': '2rem' }),
              },
            }
          : { root: {} },
      styles: (_theme: unknown, { size }: { readonly size?: unknown }) =>
        isCompact(size) ? { label: { fontWeight: 540 } } : {},
    },
    // A page has one banner: a dialog's own header is none.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    // Menus stand where they belong, inside the page's landmarks. The placeholder is something focusable that a menu may not
    // hold; without it the first item has the focus.
    Menu: {
      defaultProps: { withInitialFocusPlaceholder: false, withinPortal: false },
      styles: { label: { color: 'var(--gw-ink-soft)' } },
    },
  },
});
