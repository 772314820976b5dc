import type { SectionName } from '@zxkt/contract/resources/qualification/sections';
import type { TemplateResult } from 'lit';
import { bankSection } from './sections/bank.view.ts';
import { businessSection } from './sections/business.view.ts';
import { detailsSection } from './sections/details.view.ts';
import { unitSection } from './sections/unit.view.ts';
import type { FillView } from './wizard-field.view.ts';

export { qualificationLaterFields } from '../locales/zh-CN/qualification-fields.ts';
export { sectionsStyles } from './sections/sections.styles.ts';
export { derivedFrom, wizardRules } from './wizard-rules.ts';

/** The sections after the first, with what they say and the rules of all: they come while the first field is already there to be typed in. */
export const laterSections = {
  unit: unitSection,
  details: detailsSection,
  business: businessSection,
  bank: bankSection,
} satisfies Readonly<Record<Exclude<SectionName, 'contact'>, (view: FillView) => TemplateResult>>;

export type LaterSections = typeof laterSections;
