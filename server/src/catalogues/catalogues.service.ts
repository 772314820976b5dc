import { catalogueIds, isCatalogueId, loadCatalogue, type Catalogue, type CatalogueId } from '@zxkt/catalog';
import type { CatalogueContent, CatalogueReference } from '@zxkt/contract';
import { CallProblem } from '../http/problem.ts';

const referenceOf = (name: CatalogueId, { edition, hash, size }: Catalogue): CatalogueReference => ({
  name,
  edition,
  hash,
  size,
  url: `/v1/catalogues/${name}/${hash}`,
});

/** The catalogues that the server checks codes against; the same data, with the same hashes, as browsers load. */
export const createCatalogues = () => {
  const contents = new Map<CatalogueId, CatalogueContent>();
  return {
    list: (): Promise<CatalogueReference[]> =>
      Promise.all(catalogueIds.map(async (name) => referenceOf(name, await loadCatalogue(name)))),

    /** By name and hash: what was at an address before a new edition is gone, never another content. */
    read: async (name: string, hash: string): Promise<CatalogueContent> => {
      const catalogue = isCatalogueId(name) ? await loadCatalogue(name) : undefined;
      if (!isCatalogueId(name) || catalogue?.hash !== hash) throw new CallProblem('resource/not-found');
      const { edition } = catalogue;
      const content = contents.get(name) ?? { name, edition, hash, entries: [...catalogue.entries()] };
      contents.set(name, content as CatalogueContent);
      return content as CatalogueContent;
    },
  };
};
