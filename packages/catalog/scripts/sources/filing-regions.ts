import { field, readCsv } from '../read-data.ts';
import type { Source } from '../source.ts';

export function filingRegionsSource(): Source {
  const nodes = readCsv('filing-regions.csv').map((row) => ({
    code: field(row, 'code'),
    parent: '',
    name: field(row, 'name'),
    properties: { kind: field(row, 'kind'), province: field(row, 'province'), standard: field(row, 'gb2260') },
  }));
  const edition = '31个省（区、市）、5个计划单列市、新疆生产建设兵团（660000为约定代码）';
  return { id: 'filing-regions', edition, nodes, columns: ['kind', 'province', 'standard'], corrections: 'regions' };
}
