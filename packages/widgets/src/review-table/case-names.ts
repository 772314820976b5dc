import type { CodeTree, CodeTreeId } from '@zxkt/catalog';
import { afterPaint } from '../controllers/after-paint.ts';
import type { Names } from './columns.ts';

/** Names of codes, from catalogues that load when the first of their codes is shown; until then the codes stand. */
export class CaseNames implements Names {
  readonly #changed: () => void;
  readonly #catalogues = new Map<CodeTreeId, CodeTree | undefined>();

  /** `changed`: names came that were asked for before. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  readonly nameOf = (id: CodeTreeId, code: string): string | undefined => {
    if (!this.#catalogues.has(id)) void this.#load(id);
    const catalogue = this.#catalogues.get(id);
    if (!catalogue || id !== 'regions') return catalogue?.get(code)?.name;
    // A county says little without its city.
    return catalogue.path(code).reduce((whole, { name }) => whole + name, '') || undefined;
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
