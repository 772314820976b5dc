import * as v from 'valibot';
import { invalid } from '../http/problem.ts';

/** Where a page begins: after a row's position, or so that it ends before one. */
export type PageStart = { readonly after: number } | { readonly before: number };

const position = v.pipe(v.number(), v.safeInteger());
const pageStart = v.union([v.strictObject({ after: position }), v.strictObject({ before: position })]);

/** Opaque to callers. It carries no authority: a forged one shows another page of what the caller may see anyway. */
export const writeCursor = (start: PageStart): string => btoa(JSON.stringify(start)).replaceAll('=', '');

export const readCursor = (cursor: string | undefined): PageStart => {
  if (cursor === undefined) return { after: Number.MIN_SAFE_INTEGER };
  try {
    const result = v.safeParse(pageStart, JSON.parse(atob(cursor)));
    if (result.success) return result.output;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof DOMException)) throw error;
  }
  throw invalid({ pointer: '/cursor', code: 'field/type' });
};
