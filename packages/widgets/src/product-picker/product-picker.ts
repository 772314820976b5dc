import type { Catalogue, Product } from '@zxkt/catalog';
import { productLimit } from '@zxkt/contract/resources/qualification/selection-limits';
import { productPicker } from '../locales/zh-CN/product-picker.ts';
import { ChooserElement, type ChooserKind } from '../pickers/chooser-element.ts';

/** A subheading with one line and no wording of its own says nothing that the line does not: the line stands there. */
const childrenOf = (catalogue: Catalogue<Product>, code: string, today: string): readonly Product[] =>
  catalogue.children(code, today).map((entry) => {
    if (entry.leaf || entry.naming !== 'line') return entry;
    const [only] = catalogue.children(entry.code, today);
    return only?.leaf ? only : entry;
  });

/** The chapter in short and the codes under it; names of groups below a chapter are borrowed from their lines. */
const whereabouts = (path: readonly Product[]): string => {
  const [section, ...groups] = path;
  const named = groups.length ? groups : section ? [section] : [];
  return named.map(({ code, name, naming }) => (naming === 'own' ? name.split('；')[0] : code)).join(' › ');
};

const products: ChooserKind<Product> = {
  async load(own) {
    const { loadProducts, shanghaiDate } = await import('@zxkt/catalog');
    return { catalogue: await (own ?? loadProducts)(), today: () => shanghaiDate(Date.now()) };
  },
  choosable: ({ leaf }) => leaf,
  childrenOf,
  whereabouts,
  wideRoots: true,
  units: ({ units = [] }) => units,
  async english() {
    const { loadProductEnglish } = await import('@zxkt/catalog');
    return loadProductEnglish();
  },
  max: productLimit,
};

/**
 * 主营产品: up to ten eight-digit lines of the Harmonized System, by tree, code, name, pinyin or initials. A control of
 * whatever form it stands in; works without a provider and without a server.
 *
 * @tag zxkt-product-picker
 * @fires change - Something was added, removed, replaced or brought back.
 * @csspart label
 * @csspart panes - Catalogue and choice side by side.
 * @csspart finder - Search, tree and details.
 * @csspart search
 * @csspart input - The search field.
 * @csspart tree
 * @csspart details - 查看主营产品分类详细.
 * @csspart chosen - What is chosen.
 * @csspart chosen-item
 * @csspart count - 已选 2 / 10.
 * @csspart remove - The buttons 删除.
 * @csspart open - On a phone: the button that opens the sheet.
 * @csspart sheet - On a phone: the catalogue over the page.
 * @csspart message
 */
export class ZxktProductPicker extends ChooserElement<Product> {
  constructor() {
    super(
      {
        zh: productPicker,
        en: async () => (await import('../locales/en/product-picker.ts')).productPicker,
        later: {
          'zh-CN': async () => (await import('../locales/zh-CN/product-picker-later.ts')).productPickerLater,
          en: async () => (await import('../locales/en/product-picker-later.ts')).productPickerLater,
        },
      },
      products,
    );
  }
}
