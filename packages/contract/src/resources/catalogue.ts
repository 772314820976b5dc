import * as v from 'valibot';

/** One catalogue of reference data (行政区划, 国民经济行业分类, 商品目录 and so on) as it stands on the server. */
export const catalogueReference = v.object({
  name: v.string(),
  /** Edition of the standard, as a person would name it. */
  edition: v.string(),
  /** SHA-256 of the content, 64 hexadecimal digits: equal hashes, equal content, in a browser as on the server. */
  hash: v.string(),
  /** How many codes it holds. */
  size: v.number(),
  /** Where its content is, below the address of the API. It never changes there. */
  url: v.string(),
});
export type CatalogueReference = v.InferOutput<typeof catalogueReference>;

export const catalogueList = v.object({ items: v.array(catalogueReference) });

/**
 * One code. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as the source tells; `until` is the last day in force
 * and stands on retired codes only, with `successors` where something replaced them. Some catalogues tell more.
 */
export const catalogueEntry = v.looseObject({
  code: v.string(),
  name: v.string(),
  level: v.number(),
  leaf: v.boolean(),
  parent: v.optional(v.string()),
  from: v.optional(v.string()),
  until: v.optional(v.string()),
  successors: v.optional(v.array(v.string())),
});
export type CatalogueEntry = v.InferOutput<typeof catalogueEntry>;

/** A catalogue whole, in the order of its standard. */
export const catalogueContent = v.object({
  name: v.string(),
  edition: v.string(),
  hash: v.string(),
  entries: v.array(catalogueEntry),
});
export type CatalogueContent = v.InferOutput<typeof catalogueContent>;
