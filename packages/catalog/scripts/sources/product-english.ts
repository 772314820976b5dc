import { field, readCsv } from '../read-data.ts';

/** English wording by code: sections and chapters first, then headings each followed by its subheadings. */
export function productEnglish(): { codes: string; wordings: string } {
  const subheadings = Map.groupBy(readCsv('hs6-2022.csv'), (row) => field(row, 'parent'));
  const rows = [
    ...readCsv('hs-sections-chapters.csv'),
    ...readCsv('hs4-2022.csv').flatMap((row) => [row, ...(subheadings.get(field(row, 'code')) ?? [])]),
  ];
  return {
    codes: rows.map((row) => field(row, 'code')).join(' '),
    wordings: rows.map((row) => field(row, 'en').trim()).join('\n'),
  };
}
