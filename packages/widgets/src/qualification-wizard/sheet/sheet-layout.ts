import type { QualificationCatalogueId } from '@zxkt/catalog';
import type { SectionName } from '@zxkt/contract/resources/qualification/sections';
import type { QualificationField } from '../../locales/qualification-field-key.ts';
import type { QualificationFieldsKey } from '../../locales/zh-CN/qualification-fields.ts';

/** How a value is written in its cell. */
export type CellKind =
  | 'text'
  | 'paragraph'
  /** Digits and letters that are neither translated nor broken by a reader. */
  | 'number'
  | { readonly unit: QualificationFieldsKey }
  | { readonly options: Readonly<Record<string, QualificationFieldsKey>> }
  | { readonly catalogue: QualificationCatalogueId };

export interface Cell<Field extends string = QualificationField> {
  readonly field: Field;
  readonly kind: CellKind;
  /** Across the whole sheet. */
  readonly wide: boolean;
}

type Field = QualificationField;
const cell = <F extends Field>(field: F, kind: CellKind = 'text'): Cell<F> => ({ field, kind, wide: false });
const wide = <F extends Field>(field: F, kind: CellKind = 'text'): Cell<F> => ({ field, kind, wide: true });

type Layout = { readonly [S in SectionName]: readonly Cell<Extract<Field, `${S}.${string}`>>[] };
type Left<L extends Layout> = Exclude<Field, L[SectionName][number]['field']>;

/** Does not compile where the layout leaves out a field of the contract: the type of what it then asks for names it. */
const complete = <L extends Layout>(layout: L, ..._left: [Left<L>] extends [never] ? [] : [left: Left<L>]): L => layout;

/**
 * The 登记表, in the guide's order. A cell stands beside its neighbour where there is one, else across the sheet. A new
 * section has its line here.
 */
const sheetLayout = complete({
  contact: [
    cell('contact.name'),
    cell('contact.phone', 'number'),
    cell('contact.fax', 'number'),
    cell('contact.emailOrQq', 'number'),
    cell('contact.mobile', 'number'),
  ],
  unit: [
    cell('unit.filingRegion', { catalogue: 'filing-regions' }),
    cell('unit.region', { catalogue: 'regions' }),
    cell('unit.affiliation', {
      options: {
        'local-direct': 'qualification/unit.affiliation/local-direct',
        local: 'qualification/unit.affiliation/local',
      },
    }),
    cell('unit.uscc', 'number'),
    cell('unit.organisationCode', 'number'),
    wide('unit.name'),
    wide('unit.address'),
    cell('unit.postcode', 'number'),
    cell('unit.phone', 'number'),
    cell('unit.fax', 'number'),
    cell('unit.website', 'number'),
    wide('unit.introduction', 'paragraph'),
  ],
  details: [
    cell('details.legalRepresentative'),
    cell('details.registeredCapital', { unit: 'qualification/details.registeredCapital/unit' }),
    cell('details.headcount', { unit: 'qualification/details.headcount/unit' }),
    cell('details.nature', {
      options: {
        enterprise: 'qualification/details.nature/enterprise',
        'social-organisation': 'qualification/details.nature/social-organisation',
        'public-institution': 'qualification/details.nature/public-institution',
      },
    }),
    cell('details.economicType', { catalogue: 'economic-types' }),
    cell('details.enterpriseType', { catalogue: 'enterprise-types' }),
    cell('details.legalPersonNumber', 'number'),
    cell('details.nationalTaxNumber', 'number'),
    cell('details.localTaxNumber', 'number'),
    cell('details.tradeCode', 'number'),
    cell('details.customsCode', 'number'),
    cell('details.lastYearTrade', { unit: 'qualification/details.lastYearTrade/unit' }),
  ],
  business: [
    wide('business.industries', { catalogue: 'industries' }),
    wide('business.products', { catalogue: 'products' }),
  ],
  bank: [wide('bank.bankName'), cell('bank.accountNumber', 'number'), cell('bank.accountHolder')],
});

/** In the order of the sheet. */
export const sheetSections = Object.entries(sheetLayout) as unknown as readonly (readonly [
  SectionName,
  readonly Cell[],
])[];
