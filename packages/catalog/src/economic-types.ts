import { createCatalogue } from './create-catalogue.ts';
import { once } from './once.ts';
import { plain } from './plain.ts';

/** Economic types (经济类型), GB/T 12402-2000. */
export const loadEconomicTypes = once(async () => {
  const { packed } = await import('./generated/economic-types.ts');
  return createCatalogue(packed, plain);
});
