import * as v from 'valibot';

/** A reviewer's reason, at a field or section (JSON Pointer into the content) or, with an empty pointer, for the whole. */
export const fieldReason = v.object({ pointer: v.string(), reason: v.string() });
export type FieldReason = v.InferOutput<typeof fieldReason>;
