import type { Handlers } from '../http/call-context.ts';
import { forEver } from '../http/for-ever.ts';
import { createCatalogues } from './catalogues.service.ts';

/** `/v1/catalogues`. Public data, asked for like every public call: with the key of the site. */
export const catalogueRoutes = () => {
  const catalogues = createCatalogues();
  return {
    listCatalogues: async () => ({ value: { items: await catalogues.list() } }),
    readCatalogue: async ({ params: { name, hash } }) => ({
      value: await catalogues.read(name, hash),
      etag: `"${hash}"`,
      cacheControl: forEver,
    }),
  } satisfies Partial<Handlers>;
};
