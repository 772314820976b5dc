import { field, readCsv } from '../read-data.ts';
import type { Source } from '../source.ts';

export function industriesSource(): Source {
  const nodes = readCsv('industries-gbt4754-2017.csv').map((row) => {
    const amendment = field(row, 'amendment');
    return {
      code: field(row, 'code'),
      parent: field(row, 'parent'),
      name: field(row, 'name'),
      // The amendment's number starts with its year, which is all that the source tells of the date.
      properties: { amendment, from: amendment.slice(0, 4) },
    };
  });
  const edition = 'GB/T 4754-2017（含第1号修改单，2019）';
  return { id: 'industries', edition, nodes, columns: ['amendment', 'from'] };
}
