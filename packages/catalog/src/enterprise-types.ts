import { createCatalogue } from './create-catalogue.ts';
import { once } from './once.ts';
import { plain } from './plain.ts';

/** Enterprise types (企业类型) of the market regulators. */
export const loadEnterpriseTypes = once(async () => {
  const { packed } = await import('./generated/enterprise-types.ts');
  return createCatalogue(packed, plain);
});
