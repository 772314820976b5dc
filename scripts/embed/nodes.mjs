const isNode = (value) => typeof value === 'object' && value !== null && typeof value.type === 'string';

/** The nodes below one of a syntax tree, in the order in which they stand. */
export const below = (node) =>
  Object.values(node)
    .flat()
    .filter(isNode)
    .sort((one, other) => one.start - other.start);
