import type { Texts } from '../locales/locale.ts';
import { recoveryStages, type RecoveryStagesKey } from '../locales/zh-CN/recovery-stages.ts';

/** For text controllers of their own: these pages come later than the widget. */
export const stageTexts: Texts<RecoveryStagesKey> = {
  zh: recoveryStages,
  en: async () => (await import('../locales/en/recovery-stages.ts')).recoveryStages,
  later: {
    'zh-CN': async () => (await import('../locales/zh-CN/recovery-form-later.ts')).recoveryFormLater,
    en: async () => (await import('../locales/en/recovery-form-later.ts')).recoveryFormLater,
  },
};
