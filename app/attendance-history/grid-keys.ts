/** Where somebody stands in the picture: row 0 holds the days, column 0 the names. */
interface Place {
  readonly row: number;
  readonly column: number;
}

const PAGE = 8;

function placeOf(cell: HTMLTableCellElement): Place {
  const row = cell.parentElement instanceof HTMLTableRowElement ? cell.parentElement.rowIndex : 0;
  return { row, column: cell.cellIndex };
}

/** Where a key leads; undefined for keys that lead nowhere (https://www.w3.org/WAI/ARIA/apg/patterns/grid). */
function placeAfter({ row, column }: Place, key: string, whole: boolean): Place | undefined {
  switch (key) {
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      return { row: whole ? 0 : row, column: 0 };
    case 'End':
      return { row: whole ? Infinity : row, column: Infinity };
    default:
      return undefined;
  }
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}

/** What takes the focus in a cell: the way on where it holds one, else the cell. */
function targetIn(cell: HTMLTableCellElement): HTMLElement {
  return cell.querySelector<HTMLElement>('a, button') ?? cell;
}

/** The cell that somebody pressed or clicked in. */
export function cellAt(target: EventTarget): HTMLTableCellElement | undefined {
  const cell = target instanceof Element ? target.closest('td, th') : null;
  return cell instanceof HTMLTableCellElement ? cell : undefined;
}

const standing = new WeakMap<HTMLTableElement, HTMLElement>();

/**
 * Only one place of the picture is in the tab order. It is set on the elements themselves, as drawing 1,500 cells anew for every
 * arrow key would be slow, and so would looking through them.
 */
export function standOn(table: HTMLTableElement, cell: HTMLTableCellElement): void {
  const before = standing.get(table);
  const next = targetIn(cell);
  if (before) before.tabIndex = -1;
  next.tabIndex = 0;
  standing.set(table, next);
}

/** Moves the focus as a key says. True where it led somewhere. */
export function followKey(table: HTMLTableElement, event: KeyboardEvent): boolean {
  const cell = event.target === null ? undefined : cellAt(event.target);
  if (!cell || event.altKey || event.metaKey) return false;
  const wanted = placeAfter(placeOf(cell), event.key, event.ctrlKey);
  if (!wanted) return false;
  const row = table.rows[within(wanted.row, table.rows.length - 1)];
  const next = row?.cells[within(wanted.column, row.cells.length - 1)];
  if (!next) return false;
  standOn(table, next);
  targetIn(next).focus();
  return true;
}
