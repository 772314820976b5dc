import * as v from 'valibot';

/**
 * 注册申明 in one version, whose words never change: what is read to its end before 同意. `language` is the one of these
 * words: Chinese, which is the binding one, where there is no translation into the one that was asked for.
 */
export const declaration = v.object({
  version: v.string(),
  language: v.string(),
  greeting: v.string(),
  clauses: v.array(v.object({ title: v.string(), text: v.string() })),
});
export type Declaration = v.InferOutput<typeof declaration>;
