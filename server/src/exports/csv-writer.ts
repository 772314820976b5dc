import { plainText } from './cells.ts';
import type { SheetWriter } from './sheet-writer.ts';

const encoder = new TextEncoder();

/**
 * A cell that no spreadsheet takes for a formula: what begins like one (full-width signs too, which some programs read as
 * their half-width twins) gets an apostrophe before it. OWASP, CSV injection.
 */
export const csvCell = (text: string): string => {
  const plain = plainText(text);
  const safe = /^[\s]*[=+\-@\t\r＝＋－＠]/.test(plain) ? `'${plain}` : plain;
  return `"${safe.replaceAll('"', '""')}"`;
};

const line = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** RFC 4180, UTF-8 with the mark by which Excel knows it. `hasHead` is false where another worker wrote the beginning. */
export const createCsvWriter = (heads: readonly string[], hasHead: boolean): SheetWriter => {
  let head = hasHead ? `\ufeff${line(heads)}` : '';
  const taken = (): string => {
    const text = head;
    head = '';
    return text;
  };
  return {
    rows: (rows) => encoder.encode(taken() + rows.map(line).join('')),
    end: () => encoder.encode(taken()),
  };
};
