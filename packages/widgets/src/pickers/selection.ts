import type { Catalogue, Entry } from '@zxkt/catalog';

/** A chosen code, and what the catalogue says of it. `pending`: the catalogue is not there yet. */
export type Chosen<E extends Entry = Entry> =
  | { readonly code: string; readonly state: 'pending' }
  | { readonly code: string; readonly state: 'unknown' }
  | { readonly code: string; readonly state: 'current'; readonly entry: E; readonly path: readonly E[] }
  | { readonly code: string; readonly state: 'retired'; readonly entry: E; readonly successor: E | undefined };

/** Codes as they are kept: without blanks, each once, in the order in which they were chosen. */
export const tidy = (codes: Iterable<unknown>): readonly string[] => [
  ...new Set([...codes].map((code) => String(code).trim()).filter(Boolean)),
];

/** Reads codes from one string, set apart by spaces or commas of any width. */
export const readCodes = (text: string): readonly string[] => tidy(text.split(/[\s,，、]+/));

export const describeChoice = <E extends Entry>(
  code: string,
  catalogue: Catalogue<E> | undefined,
  today: string,
  choosable: (entry: E) => boolean,
): Chosen<E> => {
  if (!catalogue) return { code, state: 'pending' };
  const entry = catalogue.get(code);
  if (!entry || !choosable(entry) || (entry.from !== undefined && today < entry.from))
    return { code, state: 'unknown' };
  if (catalogue.isCurrent(code, today)) return { code, state: 'current', entry, path: catalogue.path(code) };
  const successor = entry.successors?.map((next) => catalogue.get(next)).find((next) => next && choosable(next));
  return { code, state: 'retired', entry, successor };
};

/** The contract's code for what is wrong with a selection, the gravest first. */
export const refusalOf = (chosen: readonly Chosen[], max: number, required: boolean): SelectionRefusal | undefined => {
  if (!chosen.length) return required ? 'selection/missing' : undefined;
  if (chosen.length > max) return 'selection/too-many';
  for (const { state } of chosen) if (state === 'unknown' || state === 'retired') return `catalogue-code/${state}`;
  return undefined;
};

export type SelectionRefusal =
  'selection/missing' | 'selection/too-many' | 'catalogue-code/unknown' | 'catalogue-code/retired';
