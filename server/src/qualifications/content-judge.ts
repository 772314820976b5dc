import { fieldErrors, qualificationContent, type FieldError, type QualificationContent } from '@zxkt/contract';
import * as v from 'valibot';
import { loadCatalogueJudge } from './catalogue-refusals.ts';
import { canonicalContent } from './canonical-content.ts';
import type { Content } from './draft-fields.ts';

/** A draft as it would be submitted, or every reason why it may not be. */
export type Verdict =
  { readonly content: QualificationContent; readonly errors?: never } | { readonly errors: readonly FieldError[] };

/** The rules of the contract first; a code that has its shape is then looked for in its catalogue. */
export const loadContentJudge = async () => {
  const refusedCodes = await loadCatalogueJudge();
  return (draft: Content, onDate: string): Verdict => {
    const content = canonicalContent(draft);
    const parsed = v.safeParse(qualificationContent, content);
    const byRule = fieldErrors(parsed.issues ?? []);
    const seen = new Set(byRule.map(({ pointer }) => pointer));
    const byCatalogue = refusedCodes(content, onDate).filter(({ pointer }) => !seen.has(pointer));
    const errors = [...byRule, ...byCatalogue];
    return parsed.success && errors.length === 0 ? { content: parsed.output } : { errors };
  };
};

export type ContentJudge = Awaited<ReturnType<typeof loadContentJudge>>;
