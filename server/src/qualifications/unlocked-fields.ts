import { fieldPointers } from './draft-fields.ts';

/** A change of one can make the other wrong, or is only possible together with it. */
const companions: Readonly<Record<string, readonly string[]>> = {
  '/unit/uscc': ['/unit/organisationCode'],
  '/unit/organisationCode': ['/unit/uscc'],
  '/unit/filingRegion': ['/unit/region'],
};

/** Whether a pointer is the field, a section that holds it, or an item within it. */
const names = (pointer: string, field: string): boolean =>
  pointer === field || field.startsWith(`${pointer}/`) || pointer.startsWith(`${field}/`);

/**
 * The fields that a returned submission may change: what the reviewer named, what hangs together with it, and what no
 * longer passes (a code retired since), without which it could not be sent again. Never what is fixed.
 */
export const unlockedFields = (
  named: readonly string[],
  refused: readonly string[],
  fixed: readonly string[],
): readonly string[] => {
  const direct = fieldPointers.filter((field) => [...named, ...refused].some((pointer) => names(pointer, field)));
  const all = new Set([...direct, ...direct.flatMap((field) => companions[field] ?? [])]);
  return fieldPointers.filter((field) => all.has(field) && !fixed.includes(field));
};
