import {useEffect, useRef, type KeyboardEvent, type FocusEvent, type RefObject} from 'react';

/** What can be focused in a cell. */
const TARGET = 'a[href], button';

export interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  readonly onFocus: (event: FocusEvent<HTMLTableElement>) => void;
}

/**
 * Makes a table one stop for the tab key, in which the arrow keys lead from cell to cell, over those in which there is
 * nothing to focus: https://www.w3.org/WAI/ARIA/apg/patterns/grid/. Without a script, each link is a stop of its own.
 *
 * @param content Another one whenever links have come or gone.
 */
export default function useGridKeys(table: RefObject<HTMLTableElement | null>, content: unknown): GridKeys {
  const stop = useRef<HTMLElement>(null);
  useEffect(() => {
    const targets = table.current ? targetsIn(table.current) : [];
    setStop(targets, targets.find(target => target === stop.current) ?? targets[0]);
  }, [table, content]);
  return {
    onFocus: ({target, currentTarget}) => {
      if (!target.matches(TARGET)) return;
      stop.current = target;
      setStop(targetsIn(currentTarget), target);
    },
    onKeyDown: event => {
      const next = targetOf(event);
      if (!next) return;
      event.preventDefault();
      next.focus();
    },
  };
}

function targetsIn(element: Element): HTMLElement[] {
  return Array.from(element.querySelectorAll<HTMLElement>(TARGET));
}

function setStop(targets: readonly HTMLElement[], stop: HTMLElement | undefined): void {
  for (const target of targets) {
    const tabIndex = target === stop ? 0 : -1;
    if (target.tabIndex !== tabIndex) target.tabIndex = tabIndex;
  }
}

/** Where a key leads; `null` for a key that leads nowhere. */
function targetOf({
  key,
  ctrlKey,
  target,
  currentTarget,
}: KeyboardEvent<HTMLTableElement>): HTMLElement | null {
  const cell = (target as HTMLElement).closest<HTMLTableCellElement>('td, th');
  const row = cell?.closest('tr');
  if (!cell || !row) return null;
  const rows = Array.from(currentTarget.rows);
  const isRtl = getComputedStyle(currentTarget).direction === 'rtl';
  const inRow = targetsIn(row);
  const at = inRow.findIndex(each => each === target);
  const all = () => targetsIn(currentTarget);
  switch (key) {
    case 'ArrowLeft':
      return inRow[at + (isRtl ? 1 : -1)] ?? null;
    case 'ArrowRight':
      return inRow[at + (isRtl ? -1 : 1)] ?? null;
    case 'ArrowDown':
      return nearestIn(rows.slice(rows.indexOf(row) + 1), cell);
    case 'ArrowUp':
      return nearestIn(rows.slice(0, rows.indexOf(row)).reverse(), cell);
    case 'Home':
      return (ctrlKey ? all()[0] : inRow[0]) ?? null;
    case 'End':
      return (ctrlKey ? all().at(-1) : inRow.at(-1)) ?? null;
    default:
      return null;
  }
}

/** In the first of the rows that has something to focus, what is nearest to a cell. */
function nearestIn(rows: readonly HTMLTableRowElement[], cell: HTMLElement): HTMLElement | null {
  const middleOf = (element: Element) => {
    const {left, right} = element.getBoundingClientRect();
    return (left + right) / 2;
  };
  const middle = middleOf(cell);
  for (const row of rows) {
    const targets = targetsIn(row);
    const distance = (target: HTMLElement) => Math.abs(middleOf(target.closest('td, th') ?? target) - middle);
    targets.sort((a, b) => distance(a) - distance(b));
    if (targets[0]) return targets[0];
  }
  return null;
}
