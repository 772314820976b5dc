import { field, readCsv, type Row } from '../read-data.ts';
import type { Source, SourceNode } from '../source.ts';

/** In the list of lines a question mark stands for "no unit". */
const noUnit = '?';
/** Chapter that HS 2022 reserves: in its place in the tree, holding nothing. */
const reservedChapter = { code: '77', parent: 'XV', name: '（保留）', properties: {} };
/** National chapters outside the Harmonized System, whose lines hang on the chapter directly. */
const nationalChapters = new Set(['98', '99']);

export function productsSource(): Source {
  const lines = readCsv('hs8-cn-2023.csv');
  const upper = readCsv('hs-sections-chapters.csv').map((row) => node(row, 'parent', field(row, 'zh')));
  const afterReserved = upper.findIndex(({ code }) => code === '78');
  upper.splice(afterReserved, 0, reservedChapter);
  const national = [...nationalChapters].map((code) => ({ code, parent: '', name: '', properties: {} }));
  // Chinese wording of a heading or subheading exists only where it is that of its one line, which lends it anyway.
  const headings = readCsv('hs4-2022.csv').map((row) => node(row, 'chapter', ''));
  const subheadings = readCsv('hs6-2022.csv').map((row) => node(row, 'parent', ''));
  checkWordings(lines);
  return {
    id: 'products',
    edition: 'HS 2022；海关统计商品目录 2023',
    nodes: [...upper, ...national, ...headings, ...subheadings, ...lines.map(line)],
    columns: ['units'],
    corrections: 'products',
  };
}

function node(row: Row, parent: string, name: string): SourceNode {
  return { code: field(row, 'code'), parent: field(row, parent), name, properties: {} };
}

function line(row: Row): SourceNode {
  const chapter = field(row, 'chapter');
  const units = [field(row, 'unit1'), field(row, 'unit2')].filter((unit) => unit !== noUnit && unit !== '');
  return {
    code: field(row, 'code'),
    parent: nationalChapters.has(chapter) ? chapter : field(row, 'hs6'),
    name: field(row, 'name'),
    properties: { units: units.join(' ') },
  };
}

/** Holds the assumption on which names of groups are left out: nothing is lost by borrowing them. */
function checkWordings(lines: readonly Row[]): void {
  for (const [file, key] of [
    ['hs4-2022.csv', 'hs4'],
    ['hs6-2022.csv', 'hs6'],
  ] as const) {
    const below = Map.groupBy(lines, (row) => field(row, key));
    for (const row of readCsv(file)) {
      const names = (below.get(field(row, 'code')) ?? []).map((child) => field(child, 'name'));
      const wording = field(row, 'zh');
      if (wording !== '' && (names.length !== 1 || names[0] !== wording)) {
        throw new Error(`${field(row, 'code')} has a wording of its own`);
      }
    }
  }
}
