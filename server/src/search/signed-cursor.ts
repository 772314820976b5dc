import * as v from 'valibot';
import { invalid } from '../http/problem.ts';
import type { Vault } from '../platform/platform.ts';

/** Where a page begins: after a position, or so that it ends before one. */
export type PageStart = { readonly after: number } | { readonly before: number } | { readonly start: true };

const position = v.pipe(v.number(), v.safeInteger());
const written = v.union([v.strictObject({ after: position }), v.strictObject({ before: position })]);

export const cursorRefused = () => invalid({ pointer: '/cursor', code: 'cursor/refused' });

const parse = (text: string): PageStart => {
  try {
    const result = v.safeParse(written, JSON.parse(atob(text)));
    if (result.success) return result.output;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof DOMException)) throw error;
  }
  throw cursorRefused();
};

/**
 * Cursors that say for which question they were made and that nobody changed: another question, or another letter, is
 * refused with `cursor/refused`. They carry no authority: what may be seen is asked anew for every page.
 */
export const createCursors = ({ blindIndex }: Pick<Vault, 'blindIndex'>, purpose: string) => {
  const sign = (payload: string, question: string) => blindIndex(`${payload}\n${question}`, `cursors/${purpose}`);
  return {
    write: async (
      start: { readonly after: number } | { readonly before: number },
      question: string,
    ): Promise<string> => {
      const payload = btoa(JSON.stringify(start)).replaceAll('=', '');
      return `${payload}.${await sign(payload, question)}`;
    },
    read: async (cursor: string | undefined, question: string): Promise<PageStart> => {
      if (cursor === undefined) return { start: true };
      const [payload = '', signature = '', ...rest] = cursor.split('.');
      if (rest.length > 0 || signature !== (await sign(payload, question))) throw cursorRefused();
      return parse(payload);
    },
  };
};
