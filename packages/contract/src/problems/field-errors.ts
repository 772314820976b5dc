import type { BaseIssue } from 'valibot';
import type { FieldCode, FieldError } from './problem.ts';

/** valibot's own sentences are English; whatever has no code of ours is a value of the wrong type. */
const isCode = (message: string): message is FieldCode => /^[a-z][a-z-]*\/[a-z-]+$/.test(message);

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The first refusal of each place, in the order of the schema: the browser's verdict and the server's are this one. */
export const fieldErrors = (issues: readonly BaseIssue<unknown>[]): FieldError[] => {
  const seen = new Map<string, FieldError>();
  for (const issue of issues) {
    const pointer = (issue.path ?? []).map((item) => `/${escape(String(item.key))}`).join('');
    if (!seen.has(pointer)) seen.set(pointer, { pointer, code: isCode(issue.message) ? issue.message : 'field/type' });
  }
  return [...seen.values()];
};
