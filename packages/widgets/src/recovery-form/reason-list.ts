import type { FieldReason } from '@zxkt/contract/resources/field-reason';
import { html, type TemplateResult } from 'lit';
import type { TextController } from '../locales/text-controller.ts';
import type { RecoveryStagesKey } from '../locales/zh-CN/recovery-stages.ts';

type Text = Pick<TextController<RecoveryStagesKey>, 'get'>;

/** What a reviewer may name, by its place in the submission. */
const places = ['account', 'enterpriseName', 'contact', 'email', 'mobile', 'licence', 'letter'] as const;
const placeKeys = {
  account: 'place/account',
  enterpriseName: 'enterpriseName',
  contact: 'contact',
  email: 'place/email',
  mobile: 'place/mobile',
  licence: 'licence',
  letter: 'letter',
} as const satisfies Record<(typeof places)[number], RecoveryStagesKey>;

/** What a reviewer said, each at its place. */
export const reasonList = (text: Text, reasons: readonly FieldReason[]): TemplateResult => html`
  <dl class="reasons" part="reasons">
    ${reasons.map(({ pointer, reason }) => {
      const place = places.find((name) => pointer === `/${name}` || pointer.startsWith(`/${name}/`));
      return html`<div>
        <dt>${text.get(place ? placeKeys[place] : 'place/whole')}</dt>
        <dd>${reason}</dd>
      </div>`;
    })}
  </dl>
`;
