import type { TextController } from '../../locales/text-controller.ts';
import type { Texts } from '../../locales/locale.ts';
import { qualificationStatus, type QualificationStatusKey } from '../../locales/zh-CN/qualification-status.ts';

export type StatusText = TextController<QualificationStatusKey>;

/** For a text controller of its own: the page comes later than the widget. */
export const statusTexts: Texts<QualificationStatusKey> = {
  zh: qualificationStatus,
  en: async () => (await import('../../locales/en/qualification-status.ts')).qualificationStatus,
};

export { dayText, momentText } from '../../locales/moment-text.ts';
