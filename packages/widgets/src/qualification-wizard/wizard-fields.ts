import type { DraftContent } from '@zxkt/contract/resources/qualification/draft';
import type { qualificationSections, SectionName } from '@zxkt/contract/resources/qualification/sections';
import type { FieldRule } from '../controllers/form-controller.ts';

type Sections = typeof qualificationSections;

/** 1 for a field that must be filled in, 0 for one that may be: told by the contract's own types. */
type Needs<Fields> = { readonly [F in keyof Fields]: Fields[F] extends { readonly type: 'optional' } ? 0 : 1 };

/**
 * Sections and fields in the guide's order, but for 统一社会信用代码, which leads its section: what it tells is offered in
 * the fields after it. The contract's schemas stay out of the first load; a field that is added there stops the build here.
 */
const needs = {
  contact: { name: 1, phone: 1, fax: 0, emailOrQq: 1, mobile: 0 },
  unit: {
    uscc: 0,
    organisationCode: 0,
    filingRegion: 1,
    region: 1,
    affiliation: 1,
    name: 1,
    address: 1,
    postcode: 1,
    phone: 1,
    fax: 0,
    website: 0,
    introduction: 1,
  },
  details: {
    legalRepresentative: 1,
    registeredCapital: 1,
    headcount: 1,
    nature: 1,
    economicType: 1,
    enterpriseType: 1,
    legalPersonNumber: 0,
    nationalTaxNumber: 0,
    localTaxNumber: 0,
    tradeCode: 0,
    customsCode: 0,
    lastYearTrade: 0,
  },
  business: { industries: 1, products: 1 },
  bank: { bankName: 1, accountNumber: 1, accountHolder: 1 },
} as const satisfies { readonly [S in SectionName]: Needs<Sections[S]> };

type Listed = typeof needs;

/** `unit-uscc`: the name of a field's control in the form. */
export type WizardField = { [S in SectionName]: `${S}-${keyof Listed[S] & string}` }[SectionName];

export type WizardValues = Readonly<Record<WizardField, string>>;

export const sectionNames = Object.keys(needs) as readonly SectionName[];

/** The fields of each section, in order. */
export const fieldsOf = Object.fromEntries(
  sectionNames.map((section) => [section, Object.keys(needs[section]).map((field) => `${section}-${field}`)]),
) as unknown as Readonly<Record<SectionName, readonly WizardField[]>>;

export const fieldNames: readonly WizardField[] = sectionNames.flatMap((section) => fieldsOf[section]);

export const placeOf = (name: WizardField): readonly [section: SectionName, field: string] =>
  name.split('-') as [SectionName, string];

/** `/unit/uscc` for `unit-uscc`. */
export const pointerOf = (name: WizardField): string => `/${name.replace('-', '/')}`;

/** The field that a pointer names, or that holds the item which it names; undefined for a section or the whole. */
export const fieldAt = (pointer: string): WizardField | undefined =>
  fieldNames.find((name) => pointer === pointerOf(name) || pointer.startsWith(`${pointerOf(name)}/`));

export const isRequired = (name: WizardField): boolean => {
  const [section, field] = placeOf(name);
  return (needs[section] as Readonly<Record<string, 0 | 1>>)[field] === 1;
};

/** Several codes from a catalogue. In the form they stand in one value, set apart by commas. */
export const isList = (name: WizardField): boolean => name.startsWith('business-');

export const listOf = (value: string): readonly string[] => (value ? value.split(',') : []);

/** What the guide's page has chosen beforehand. */
export const defaults = { 'unit-affiliation': 'local', 'details-nature': 'enterprise' } as const;

/** The fields before their rules are loaded. A refused save points into `/content`, a refused submission does not. */
export const wizardFields = Object.fromEntries(
  fieldNames.map((name): [WizardField, FieldRule<WizardField>] => {
    const pointer = pointerOf(name);
    return [name, { pointers: [pointer, `/content${pointer}`] }];
  }),
) as Record<WizardField, FieldRule<WizardField>>;

/** A draft's content, of whatever age, as values of the form. What the form does not know is left out. */
export const valuesOf = (content: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>) =>
  Object.fromEntries(
    fieldNames.map((name) => {
      const [section, field] = placeOf(name);
      const value = content[section]?.[field];
      return [name, typeof value === 'string' ? value : Array.isArray(value) ? value.join(',') : ''];
    }),
  ) as Record<WizardField, string>;

/** The form's values as a draft's content; what is empty is left out. */
export const contentOf = (values: WizardValues): DraftContent => {
  const content: Partial<Record<SectionName, Record<string, string | readonly string[]>>> = {};
  for (const name of fieldNames) {
    const value = values[name];
    const [section, field] = placeOf(name);
    if (value) (content[section] ??= {})[field] = isList(name) ? listOf(value) : value;
  }
  return content as DraftContent;
};

/** The fields in which two sets of values differ. */
export const differing = (one: WizardValues, other: WizardValues): readonly WizardField[] =>
  fieldNames.filter((name) => one[name] !== other[name]);
