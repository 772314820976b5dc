import type { Catalogue, Hit, SearchOptions, SearchResult } from './catalogue.ts';
import { isInForce, type Entry } from './entry.ts';
import type { Packed } from './packed.ts';
import type { ReadCode } from './search/needle.ts';
import { searchColumns } from './search/search.ts';
import { createTextIndex, type TextIndex } from './search/text-index.ts';
import { unpack, type Unpacked } from './unpack.ts';

/** What is particular to one catalogue. */
export interface Particulars<E extends Entry> {
  /** Completes an entry from the columns of the generated chunk; `column` is empty where the source has nothing. */
  complete(base: Entry, column: (name: string) => string, columns: Unpacked, position: number): E;
  /** The standard's level of a code, where it is not the depth in the tree. */
  levelOf?(code: string): number;
  /** Group codes that hold nothing and can still not be chosen. */
  readonly reserved?: readonly string[];
  readonly readCode?: ReadCode;
  /** Among equally good matches groups come before leaves, where a group is what people mean by its name. */
  readonly groupsFirst?: boolean;
}

const defaultLimit = 50;

export function createCatalogue<E extends Entry>(packed: Packed, particulars: Particulars<E>): Catalogue<E> {
  const columns = unpack(packed);
  const { codes, names, depths, ends, parents } = columns;
  const leaves = findLeaves(columns, particulars.reserved ?? []);
  const sheets = new Map<string, readonly string[]>();
  const groupsFirst = particulars.groupsFirst ?? false;

  /** Properties are split into lines when first asked for: a search touches none of them but the dates. */
  function columnAt(name: string, position: number): string {
    let lines = sheets.get(name);
    if (lines === undefined) sheets.set(name, (lines = packed.columns[name]?.split('\n') ?? []));
    return lines[position] ?? '';
  }

  let text: TextIndex | undefined;
  let positions: Map<string, number> | undefined;

  function textIndex(): TextIndex {
    return (text ??= createTextIndex(packed, codes.length));
  }

  function positionOf(code: string): number | undefined {
    positions ??= new Map(codes.map((one, position) => [one, position]));
    return positions.get(code);
  }

  function isLeaf(position: number): boolean {
    return leaves[position] === 1;
  }

  function datesAt(position: number): Pick<Entry, 'from' | 'until'> {
    const from = columnAt('from', position);
    const until = columnAt('until', position);
    return { ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }) };
  }

  function entryAt(position: number): E {
    const code = codes[position] ?? '';
    const parent = codes[parents[position] ?? -1];
    const successors = columnAt('successors', position);
    const base: Entry = {
      code,
      name: names[position] ?? '',
      level: particulars.levelOf?.(code) ?? (depths[position] ?? 0) + 1,
      leaf: isLeaf(position),
      ...(parent === undefined ? {} : { parent }),
      ...datesAt(position),
      ...(successors === '' ? {} : { successors: successors.split(' ') }),
    };
    return particulars.complete(base, (name) => columnAt(name, position), columns, position);
  }

  function entriesIn(from: number, to: number): E[] {
    const found: E[] = [];
    for (let position = from; position < to; position = ends[position] ?? to) found.push(entryAt(position));
    return found;
  }

  function pathTo(position: number): E[] {
    const path: E[] = [];
    for (let at = position; at >= 0; at = parents[at] ?? -1) path.unshift(entryAt(at));
    return path;
  }

  function get(code: string): E | undefined {
    const position = positionOf(code);
    return position === undefined ? undefined : entryAt(position);
  }

  function search(query: string, options: SearchOptions = {}): SearchResult<E> {
    const { limit = defaultLimit, within, leavesOnly = false, onDate } = options;
    const group = within === undefined ? undefined : positionOf(within);
    if (within !== undefined && group === undefined) return { hits: [], total: 0 };
    const scope = {
      from: group ?? 0,
      to: group === undefined ? codes.length : (ends[group] ?? 0),
      limit,
      accepts: (position: number) =>
        (!leavesOnly || isLeaf(position)) && (onDate === undefined || isInForce(datesAt(position), onDate)),
      yields: (position: number) =>
        (isLeaf(position) === groupsFirst ? 1 : 0) + (columnAt('until', position) === '' ? 0 : 2),
    };
    const { matches, total } = searchColumns(columns, textIndex(), query, scope, particulars.readCode ?? asWritten);
    const hits = matches.map(({ position, nameRanges, codeRanges }): Hit<E> => {
      const path = pathTo(position);
      const entry = path.at(-1) ?? entryAt(position);
      const { code, name, leaf } = entry;
      return { code, name, leaf, entry, path, nameRanges, codeRanges };
    });
    return { hits, total };
  }

  return {
    id: packed.id,
    edition: packed.edition,
    hash: packed.hash,
    size: codes.length,
    get roots() {
      return entriesIn(0, codes.length);
    },
    get,
    children(code, onDate) {
      const position = positionOf(code);
      if (position === undefined) return [];
      const held = entriesIn(position + 1, ends[position] ?? 0);
      return onDate === undefined ? held : held.filter((entry) => isInForce(entry, onDate));
    },
    path(code) {
      const position = positionOf(code);
      return position === undefined ? [] : pathTo(position);
    },
    leaf(code) {
      const position = positionOf(code);
      return position !== undefined && isLeaf(position);
    },
    successor(code) {
      const [first] = get(code)?.successors ?? [];
      return first === undefined ? undefined : get(first);
    },
    isCurrent(code, onDate) {
      const position = positionOf(code);
      return position !== undefined && isInForce(datesAt(position), onDate);
    },
    *entries() {
      for (let position = 0; position < codes.length; position++) yield entryAt(position);
    },
    prepareSearch() {
      // One search as well: until it has run, the engine has compiled none of it.
      search('a', { limit: 1 });
    },
    search,
  };
}

/** 1 for what can be chosen: what holds nothing, but for the codes kept free. */
function findLeaves({ codes, ends }: Unpacked, reserved: readonly string[]): Uint8Array {
  const leaves = new Uint8Array(codes.length);
  for (let position = 0; position < leaves.length; position++)
    leaves[position] = ends[position] === position + 1 ? 1 : 0;
  for (const code of reserved) leaves[codes.indexOf(code)] = 0;
  return leaves;
}

function asWritten(code: string): { code: string } {
  return { code };
}
