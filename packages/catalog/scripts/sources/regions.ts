import { field, readCsv, readPackageFile, type Row } from '../read-data.ts';
import type { Source } from '../source.ts';

const columns = ['kind', 'direct', 'separatelyPlanned', 'xpcc', 'from', 'until', 'successors', 'note'];

export function regionsSource(): Source {
  const rows = readCsv('regions-gbt2260.csv');
  const names = new Map(rows.map((row) => [field(row, 'code'), field(row, 'name')]));
  const successors: Readonly<Record<string, readonly string[]>> = JSON.parse(
    readPackageFile('curated/region-successors.json'),
  );
  const successorsOf = (row: Row): string => {
    const codes = successors[field(row, 'code')] ?? [];
    for (const code of codes) {
      // The curated codes only spell out what the note of the source says.
      if (!field(row, 'note').includes(names.get(code) ?? code)) throw new Error(`${code} is not in the note`);
    }
    return codes.join(' ');
  };
  const nodes = rows.map((row) => ({
    code: field(row, 'code'),
    parent: field(row, 'parent'),
    name: field(row, 'name'),
    properties: {
      kind: field(row, 'kind'),
      direct: field(row, 'direct'),
      separatelyPlanned: field(row, 'separatelyPlanned'),
      xpcc: field(row, 'xpcc'),
      from: field(row, 'since'),
      until: field(row, 'until'),
      successors: successorsOf(row),
      note: field(row, 'note'),
    },
  }));
  const edition = 'GB/T 2260，民政部2024年行政区划代码（2025年4月25日公布）及其后变更';
  return { id: 'regions', edition, nodes, columns, corrections: 'regions' };
}
