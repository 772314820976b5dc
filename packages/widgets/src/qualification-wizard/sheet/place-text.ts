import type { TextController } from '../../locales/text-controller.ts';
import type { QualificationFieldsKey } from '../../locales/zh-CN/qualification-fields.ts';
import { sheetSections } from './sheet-layout.ts';

type PlaceSpeaker = Pick<TextController<QualificationFieldsKey | 'reasons/whole' | 'reasons/place'>, 'get'>;

/**
 * The label of a place that a reviewer named (JSON Pointer): a field, an item of a list, a section, or the whole.
 * Undefined for one that only a newer form has.
 */
export const placeText = (text: PlaceSpeaker, pointer: string): string | undefined => {
  if (pointer === '') return text.get('reasons/whole');
  const [, name = '', field] = pointer.split('/');
  const [section, cells] = sheetSections.find(([known]) => known === name) ?? [];
  if (!section) return undefined;
  const title = text.get(`qualification/${section}`);
  if (field === undefined) return title;
  const known = cells?.find((cell) => cell.field === `${name}.${field}`);
  return known && text.get('reasons/place', { section: title, field: text.get(`qualification/${known.field}`) });
};
