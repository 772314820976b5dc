import type { Texts } from '../locales/locale.ts';

/** Sentences for codes of rules and refusals, on every page of the wizard. */
export const wizardLater: NonNullable<Texts<string>['later']> = {
  'zh-CN': async () => (await import('../locales/zh-CN/qualification-wizard-later.ts')).qualificationWizardLater,
  en: async () => (await import('../locales/en/qualification-wizard-later.ts')).qualificationWizardLater,
};
