import { once } from './once.ts';

/**
 * English wording of HS 2022 sections, chapters, headings and subheadings, by code. A chunk of its own, for the
 * details of a group: its Chinese label may be borrowed (`Product.naming`).
 */
export const loadProductEnglish = once(async (): Promise<ReadonlyMap<string, string>> => {
  const { codes, wordings } = await import('./generated/product-english.ts');
  const lines = wordings.split('\n');
  return new Map(codes.split(' ').map((code, position) => [code, lines[position] ?? '']));
});
