import type { TextController } from '../../locales/text-controller.ts';
import type { Texts } from '../../locales/locale.ts';
import { qualificationStatus, type QualificationStatusKey } from '../../locales/zh-CN/qualification-status.ts';

export type StatusText = TextController<QualificationStatusKey>;

/** For a text controller of its own: the page comes later than the widget. */
export const statusTexts: Texts<QualificationStatusKey> = {
  zh: qualificationStatus,
  en: async () => (await import('../../locales/en/qualification-status.ts')).qualificationStatus,
};

/** A moment as the ministry's clock shows it, wherever the person sits. */
export const momentText = (text: StatusText, instant: number): string =>
  new Intl.DateTimeFormat(text.language, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone: 'Asia/Shanghai',
  }).format(instant);

export const dayText = (text: StatusText, instant: number): string =>
  new Intl.DateTimeFormat(text.language, { dateStyle: 'long', timeZone: 'Asia/Shanghai' }).format(instant);
