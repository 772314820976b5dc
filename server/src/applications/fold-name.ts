import { sql, type RawBuilder } from 'kysely';

/** What people type for a name and what the list writes differ in width, in brackets above all, and in case. */
export const foldName = (typed: string): string =>
  typed
    .normalize('NFC')
    .replaceAll(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll(/[\s\p{C}]/gu, '')
    .toLowerCase();

/** The same on a column of the list, whose names hold no full-width letters. */
const foldedColumn = (column: string): RawBuilder<string> =>
  sql<string>`lower(replace(replace(replace(${sql.ref(column)}, '（', '('), '）', ')'), ' ', ''))`;

/** Whether the name contains what was typed, anywhere. */
export const nameContains = (column: string, typed: string): RawBuilder<boolean> => {
  const pattern = `%${foldName(typed).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return sql<boolean>`${foldedColumn(column)} like ${pattern} escape '\\'`;
};
