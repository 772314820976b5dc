import { html, type TemplateResult } from 'lit';
import type { AccountFormLaterKey } from '../locales/zh-CN/account-form-later.ts';

type Say = (key: AccountFormLaterKey) => string;

/** The guide's own examples, taken apart. Their check characters are wrong, so nobody registers with one. */
const samples = {
  enterpriseCode: [
    ['9', 'sample/department'],
    ['9', 'sample/category'],
    ['990000', 'sample/region'],
    ['101636761', 'sample/body'],
    ['3', 'sample/check'],
  ],
  tradeCode: [
    ['9900', 'sample/trade-region'],
    ['147023485', 'sample/body'],
  ],
} as const;

const leads = { enterpriseCode: 'sample/enterpriseCode', tradeCode: 'sample/tradeCode' } as const;

export type SampledField = keyof typeof samples;

/** 样例: where the code is printed, and what it is made of. */
export const codeSample = (field: SampledField, say: Say): TemplateResult => html`
  <div class="sample" id="${field}-sample" part="sample">
    <p>${say(leads[field])}</p>
    <ol>
      ${samples[field].map(([part, key]) => html`<li><b>${part}</b><span>${say(key)}</span></li>`)}
    </ol>
    <p class="note">${say('sample/format')}</p>
  </div>
`;
