import type { Industry } from '@zxkt/catalog';
import { industryLimit } from '@zxkt/contract/resources/qualification/selection-limits';
import { industryPicker } from '../locales/zh-CN/industry-picker.ts';
import { ChooserElement, type ChooserKind } from '../pickers/chooser-element.ts';
import { childrenInForce } from '../pickers/tree-rows.ts';

const industries: ChooserKind<Industry> = {
  async load(own) {
    const { loadIndustries, shanghaiDate } = await import('@zxkt/catalog');
    return { catalogue: await (own ?? loadIndustries)(), today: () => shanghaiDate(Date.now()) };
  },
  // A class, or a group or division where that is as far as one can say; never a section (contract: industryCode).
  choosable: ({ level }) => level > 1,
  childrenOf: childrenInForce,
  whereabouts: (path) => path.map(({ name }) => name).join(' › '),
  max: industryLimit,
};

/**
 * 行业划分: up to five industries of GB/T 4754-2017, by tree, code, name, pinyin or initials. A control of whatever form
 * it stands in; works without a provider and without a server.
 *
 * @tag zxkt-industry-picker
 * @fires change - Something was added, removed, replaced or brought back.
 * @csspart label
 * @csspart panes - Catalogue and choice side by side.
 * @csspart finder - Search, tree and details.
 * @csspart search
 * @csspart input - The search field.
 * @csspart tree
 * @csspart details - 查看行业分类详细.
 * @csspart chosen - What is chosen.
 * @csspart chosen-item
 * @csspart count - 已选 2 / 5.
 * @csspart remove - The buttons 删除.
 * @csspart open - On a phone: the button that opens the sheet.
 * @csspart sheet - On a phone: the catalogue over the page.
 * @csspart message
 */
export class ZxktIndustryPicker extends ChooserElement<Industry> {
  constructor() {
    super(
      {
        zh: industryPicker,
        en: async () => (await import('../locales/en/industry-picker.ts')).industryPicker,
        later: {
          'zh-CN': async () => (await import('../locales/zh-CN/industry-picker-later.ts')).industryPickerLater,
          en: async () => (await import('../locales/en/industry-picker-later.ts')).industryPickerLater,
        },
      },
      industries,
    );
  }
}
