import type { CodeTree, CodeTreeId } from '@zxkt/catalog';
import { afterPaint } from '../controllers/after-paint.ts';
import type { Names } from './columns.ts';

/** Names of codes, from catalogues that load when the first of their codes is shown; until then the codes stand. */
export class CaseNames implements Names {
  readonly #changed: () => void;
  readonly #catalogues = new Map<CodeTreeId, CodeTree | undefined>();
  /** Names that were looked for: rows ask for the same few again and again. */
  readonly #names = new Map<string, string>();

  /** `changed`: names came that were asked for before. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  readonly nameOf = (id: CodeTreeId, code: string): string => {
    if (!this.#catalogues.has(id)) void this.#load(id);
    const catalogue = this.#catalogues.get(id);
    const key = `${id} ${code}`;
    const known = this.#names.get(key);
    if (!catalogue || known) return known ?? code;
    // A county says little without its city.
    const path = catalogue.path(code);
    const name = (id === 'regions' ? path : path.slice(-1)).reduce((whole, place) => whole + place.name, '') || code;
    this.#names.set(key, name);
    return name;
  };

  async #load(id: CodeTreeId): Promise<void> {
    this.#catalogues.set(id, undefined);
    try {
      await afterPaint();
      const { loadCodeTree } = await import('./case-catalogues.ts');
      this.#catalogues.set(id, await loadCodeTree[id]());
      this.#changed();
    } catch (error) {
      // Asked for again with the next paint.
      this.#catalogues.delete(id);
      console.warn(`zxkt: the catalogue "${id}" could not be loaded.`, error);
    }
  }
}
