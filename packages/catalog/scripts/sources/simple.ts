import { field, readCsv } from '../read-data.ts';
import type { Source } from '../source.ts';

/** A file of code, name and parent. */
export function simpleSource(id: string, edition: string, file: string): Source {
  const nodes = readCsv(file).map((row) => ({
    code: field(row, 'code'),
    parent: field(row, 'parent'),
    name: field(row, 'name'),
    properties: {},
  }));
  return { id, edition, nodes, columns: [] };
}
