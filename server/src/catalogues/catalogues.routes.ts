import type { Handlers } from '../http/call-context.ts';
import { createCatalogues } from './catalogues.service.ts';

/** What stands at an address with a hash in it never changes, for nobody. */
const forEver = 'public, max-age=31536000, immutable';

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
