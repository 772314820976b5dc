import { createCatalogue } from './create-catalogue.ts';
import { once } from './once.ts';
import { plain } from './plain.ts';

/** Types of market entities (市场主体登记注册类型), 国统字〔2023〕14号. */
export const loadMarketEntityTypes = once(async () => {
  const { packed } = await import('./generated/market-entity-types.ts');
  return createCatalogue(packed, plain);
});
