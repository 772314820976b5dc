import { sheetSections, type Cell } from '../qualification-wizard/sheet/sheet-layout.ts';

/** Where a field's value stands in the content (JSON Pointer). */
export const pointerOf = ({ field }: Cell): string => `/${field.replace('.', '/')}`;

/** What is said of an item of a list stands at the list. */
export const placeAt = (pointer: string): string => pointer.replace(/\/\d+$/, '');

const order: readonly string[] = sheetSections.flatMap(([section, cells]) => [
  `/${section}`,
  ...cells.map((cell) => pointerOf(cell)),
]);

/** In the order of the sheet, the whole first. */
export const bySheet = (one: string, other: string): number => order.indexOf(one) - order.indexOf(other);
