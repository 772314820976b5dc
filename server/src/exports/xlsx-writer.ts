import { strToU8, Zip, ZipDeflate } from 'fflate';
import { plainText } from './cells.ts';
import { joined, type SheetWriter } from './sheet-writer.ts';

/** Rows of a sheet in Excel, its head included; more go into another sheet. */
const mostRows = 1_048_576;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => plainText(text).replaceAll(/[&<>"]/g, (found) => escapes[found] ?? found);

/** Text and nothing but text: no cell of this kind is ever a formula. */
const cell = (text: string): string => `<c t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
const row = (cells: readonly string[]): string => `<row>${cells.map(cell).join('')}</row>`;

const workbookFiles = (sheets: number, name: string): Readonly<Record<string, string>> => {
  const numbers = Array.from({ length: sheets }, (_, index) => String(index + 1));
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${type}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${numbers.map((number) => `<sheet name="${escape(name)}${number === '1' ? '' : number}" sheetId="${number}" r:id="rId${number}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships">${numbers.map((number) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join('')}</Relationships>`,
  };
};

/** A workbook of text (ECMA-376), zipped as it is written: memory holds the rows at hand and nothing else. */
export const createXlsxWriter = (heads: readonly string[], name: string): SheetWriter => {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const taken = (): Uint8Array => {
    const bytes = joined(chunks);
    chunks = [];
    return bytes;
  };
  const open = (path: string): ZipDeflate => {
    const file = new ZipDeflate(path, { level: 6 });
    zip.add(file);
    return file;
  };

  let sheets = 0;
  let sheet: ZipDeflate | undefined;
  let rowsLeft = 0;
  const closeSheet = () => sheet?.push(strToU8('</sheetData></worksheet>'), true);
  const openSheet = (): ZipDeflate => {
    closeSheet();
    sheets += 1;
    rowsLeft = mostRows - 1;
    const next = open(`xl/worksheets/sheet${String(sheets)}.xml`);
    next.push(strToU8(`${declaration}<worksheet xmlns="${main}"><sheetData>${row(heads)}`));
    return (sheet = next);
  };

  return {
    rows: (rows) => {
      for (let start = 0; start < rows.length;) {
        const current = sheet && rowsLeft > 0 ? sheet : openSheet();
        const some = rows.slice(start, start + rowsLeft);
        current.push(strToU8(some.map(row).join('')));
        start += some.length;
        rowsLeft -= some.length;
      }
      return taken();
    },
    end: () => {
      if (!sheet) openSheet();
      closeSheet();
      for (const [path, xml] of Object.entries(workbookFiles(sheets, name)))
        open(path).push(strToU8(declaration + xml), true);
      zip.end();
      return taken();
    },
  };
};
