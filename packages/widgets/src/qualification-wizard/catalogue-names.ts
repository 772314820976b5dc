import { qualificationCatalogues, type Catalogue, type QualificationCatalogueId } from '@zxkt/catalog';

/** The name of a code; undefined for an unknown one, and until its catalogue is there. */
export type NameOf = (catalogue: QualificationCatalogueId, code: string) => string | undefined;

/** Names of codes, from catalogues that are loaded when the first of their codes is asked for. Retired codes keep theirs. */
export class CatalogueNames {
  readonly #changed: () => void;
  readonly #catalogues = new Map<QualificationCatalogueId, Catalogue | Promise<void>>();

  /** `changed`: names came that were asked for before. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  readonly nameOf: NameOf = (id, code) => {
    const catalogue = this.#catalogues.get(id) ?? this.#load(id);
    if (!catalogue || catalogue instanceof Promise) return undefined;
    // A county says little without its city.
    if (id === 'regions') return catalogue.path(code).reduce((whole, { name }) => whole + name, '') || undefined;
    return catalogue.get(code)?.name;
  };

  /** Settles when what was asked for so far is there, or cannot be had for now. */
  async ready(): Promise<void> {
    await Promise.all([...this.#catalogues.values()].filter((catalogue) => catalogue instanceof Promise));
  }

  #load(id: QualificationCatalogueId): undefined {
    const loading = qualificationCatalogues[id]().then(
      (catalogue: Catalogue) => {
        this.#catalogues.set(id, catalogue);
        this.#changed();
      },
      (error: unknown) => {
        // Asked for again at the next paint; until then the code itself is shown.
        this.#catalogues.delete(id);
        console.warn(`zxkt: the catalogue "${id}" could not be loaded.`, error);
      },
    );
    this.#catalogues.set(id, loading);
  }
}
