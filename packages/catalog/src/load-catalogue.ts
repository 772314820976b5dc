import type { Catalogue } from './catalogue.ts';
import { loadMarketEntityTypes } from './market-entity-types.ts';
import { qualificationCatalogues } from './qualification-catalogues.ts';

const loaders = {
  ...qualificationCatalogues,
  'market-entity-types': loadMarketEntityTypes,
} satisfies Record<string, () => Promise<Catalogue>>;

/** Name of a catalogue in addresses and in `Catalogue.id`. */
export type CatalogueId = keyof typeof loaders;

export const catalogueIds = Object.keys(loaders) as readonly CatalogueId[];

export function isCatalogueId(id: string): id is CatalogueId {
  return Object.hasOwn(loaders, id);
}

/** Loads a catalogue by name; where the name is known beforehand, its own loader gives the fuller type. */
export function loadCatalogue(id: CatalogueId): Promise<Catalogue> {
  return loaders[id]();
}
