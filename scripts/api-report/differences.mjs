const isBranch = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const said = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Each place where two reports differ, with what was and what is. */
export const differences = (before, after, path = []) => {
  if (!isBranch(before) || !isBranch(after))
    return JSON.stringify(before) === JSON.stringify(after)
      ? []
      : [`${path.join(' > ')}: ${said(before)} is now ${said(after)}`];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    differences(before[key], after[key], [...path, key]),
  );
};
