import { qualificationSections } from '@zxkt/contract';

/** The values of the form by section and field: as typed in a draft, judged in a version. */
export type Content = Record<string, Record<string, string | string[]>>;

/** Every field of the form as a JSON Pointer into its content, in the form's order. */
export const fieldPointers: readonly string[] = Object.entries(qualificationSections).flatMap(([section, fields]) =>
  Object.keys(fields).map((field) => `/${section}/${field}`),
);

/** Section and field that a pointer of the form names. */
export const placeOf = (pointer: string): readonly [section: string, field: string] => {
  const [, section = '', field = ''] = pointer.split('/');
  return [section, field];
};

export const valueAt = (content: Content, pointer: string): string | string[] | undefined => {
  const [section, field] = placeOf(pointer);
  return content[section]?.[field];
};

/** What stands in a field, for comparison: nothing typed, nothing chosen and nothing at all are one. */
const standing = (content: Content, pointer: string): string => {
  const value = valueAt(content, pointer) ?? '';
  return typeof value === 'string' ? value : value.join('\n');
};

/** The fields in which two contents differ. */
export const changedFields = (before: Content, after: Content): readonly string[] =>
  fieldPointers.filter((pointer) => standing(before, pointer) !== standing(after, pointer));
