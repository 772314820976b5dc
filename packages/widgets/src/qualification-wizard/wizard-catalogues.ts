import {
  isInForce,
  loadEconomicTypes,
  loadEnterpriseTypes,
  loadFilingRegions,
  shanghaiDate,
  type Catalogue,
  type Entry,
  type FilingRegion,
} from '@zxkt/catalog';
import type { WizardField } from './wizard-fields.ts';

/** 经济类型 and 企业类型: chosen from a list. */
export type TypeField = 'details-economicType' | 'details-enterpriseType';

export interface TypeGroup {
  /** Empty for what stands in no group. */
  readonly name: string;
  readonly choices: readonly { readonly code: string; readonly name: string; readonly depth: number }[];
}

/** What lies below a group, in order, each with how deep it lies. */
const below = (catalogue: Catalogue, code: string, today: string, depth = 0): TypeGroup['choices'] =>
  catalogue
    .children(code, today)
    .flatMap((entry) => [
      { code: entry.code, name: entry.name, depth },
      ...below(catalogue, entry.code, today, depth + 1),
    ]);

/** The small catalogues of the form. Loaded after the form is there to be typed in. */
export class WizardCatalogues {
  readonly #types: Readonly<Record<TypeField, Catalogue>>;
  readonly #filingRegions: Catalogue<FilingRegion>;
  readonly #today = shanghaiDate(Date.now());
  readonly #groups = new Map<TypeField, readonly TypeGroup[]>();

  private constructor(types: Readonly<Record<TypeField, Catalogue>>, filingRegions: Catalogue<FilingRegion>) {
    this.#types = types;
    this.#filingRegions = filingRegions;
  }

  static async load(): Promise<WizardCatalogues> {
    const [economic, enterprise, filing] = await Promise.all([
      loadEconomicTypes(),
      loadEnterpriseTypes(),
      loadFilingRegions(),
    ]);
    return new WizardCatalogues({ 'details-economicType': economic, 'details-enterpriseType': enterprise }, filing);
  }

  groups(field: TypeField): readonly TypeGroup[] {
    const known = this.#groups.get(field);
    if (known) return known;
    const catalogue = this.#types[field];
    const groups = catalogue.roots.map((root): TypeGroup => {
      const choices = below(catalogue, root.code, this.#today);
      return choices.length
        ? { name: root.name, choices }
        : { name: '', choices: [{ code: root.code, name: root.name, depth: 0 }] };
    });
    this.#groups.set(field, groups);
    return groups;
  }

  nameOf(field: TypeField, code: string): string | undefined {
    return this.#types[field].get(code)?.name;
  }

  /** Why a code may not be chosen today; what is no type is judged elsewhere. */
  refusal(field: WizardField, code: string): 'catalogue-code/unknown' | 'catalogue-code/retired' | undefined {
    const catalogue = (this.#types as Partial<Record<WizardField, Catalogue>>)[field];
    if (!catalogue || !code) return undefined;
    const entry = catalogue.get(code);
    if (!entry) return 'catalogue-code/unknown';
    return isInForce(entry, this.#today) ? undefined : 'catalogue-code/retired';
  }

  /** What replaced a retired code. */
  successor(field: TypeField, code: string): Entry | undefined {
    return this.#types[field].successor(code);
  }

  /** The first of these codes under which an enterprise can file. */
  filingRegion(codes: readonly string[]): FilingRegion | undefined {
    for (const code of codes) {
      const region = this.#filingRegions.get(code);
      if (region) return region;
    }
    return undefined;
  }
}
