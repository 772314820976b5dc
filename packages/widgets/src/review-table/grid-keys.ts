import type { GridPlace } from './row-pool.ts';

/** What a key means in the grid. `Shift` with an arrow changes the width of a column, with `Ctrl` beside it its place. */
export type GridAct =
  | { readonly act: 'go'; readonly to: GridPlace }
  | { readonly act: 'go-to-end'; readonly column: number }
  | { readonly act: 'toggle' | 'toggle-all' | 'open' | 'sort' }
  | { readonly act: 'widen' | 'move'; readonly by: 1 | -1 };

export interface GridSize {
  readonly rows: number;
  /** The boxes to tick among them. */
  readonly columns: number;
  /** Rows that PageUp and PageDown pass. */
  readonly page: number;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most));

/** Reads a key pressed at a place of the grid; undefined for keys that are none of its. */
export const gridAct = (
  { key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent,
  { row, column }: GridPlace,
  { rows, columns, page }: GridSize,
): GridAct | undefined => {
  const isCtrl = ctrlKey || metaKey;
  const isHead = row < 0;
  const go = (toRow: number, toColumn: number): GridAct => ({
    act: 'go',
    to: { row: within(toRow, -1, rows - 1), column: within(toColumn, 0, columns - 1) },
  });
  if (altKey) return undefined;
  const step = steps[key];
  if (step && isHead && shiftKey && column > 0 && step[1] !== 0)
    return { act: isCtrl ? 'move' : 'widen', by: step[1] > 0 ? 1 : -1 };
  if (step && !isCtrl && !shiftKey) return go(row + step[0], column + step[1]);
  if (key === 'Home') return isCtrl ? go(0, 0) : go(row, 0);
  if (key === 'End') return isCtrl ? { act: 'go-to-end', column: columns - 1 } : go(row, columns - 1);
  if (key === 'PageUp') return go(Math.max(0, row - page), column);
  if (key === 'PageDown') return go(row + page, column);
  if (key === 'a' && isCtrl) return { act: 'toggle-all' };
  if (isCtrl || (key !== ' ' && key !== 'Enter')) return undefined;
  if (isHead) return { act: column === 0 ? 'toggle-all' : 'sort' };
  return { act: key === ' ' || column === 0 ? 'toggle' : 'open' };
};
