// Apart from the schemas, so that a picker knows its limit without loading them.

/** How many industries (行业划分) an enterprise may name. */
export const industryLimit = 5;
/** How many products (主营产品) it may name. */
export const productLimit = 10;
