import type { TextController } from '../../locales/text-controller.ts';
import type { Texts } from '../../locales/locale.ts';
import { qualificationStatus, type QualificationStatusKey } from '../../locales/zh-CN/qualification-status.ts';
import { sheetSections } from '../sheet/sheet-layout.ts';

export type StatusText = TextController<QualificationStatusKey>;

/** For a text controller of its own: the page comes later than the widget. */
export const statusTexts: Texts<QualificationStatusKey> = {
  zh: qualificationStatus,
  en: async () => (await import('../../locales/en/qualification-status.ts')).qualificationStatus,
};

export { dayText, momentText } from '../../locales/moment-text.ts';

/**
 * The label of a place that a reviewer named (JSON Pointer): a field, an item of a list, a section, or the whole.
 * Undefined for one that only a newer form has.
 */
export const placeText = (text: StatusText, pointer: string): string | undefined => {
  if (pointer === '') return text.get('reasons/whole');
  const [, name = '', field] = pointer.split('/');
  const [section, cells] = sheetSections.find(([known]) => known === name) ?? [];
  if (!section) return undefined;
  const title = text.get(`qualification/${section}`);
  if (field === undefined) return title;
  const known = cells?.find((cell) => cell.field === `${name}.${field}`);
  return known && text.get('reasons/place', { section: title, field: text.get(`qualification/${known.field}`) });
};
