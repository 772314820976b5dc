/** Puts a line among its like, before the first that follows it in order. `isAlike` says which lines those are. */
export const insertLine = (text, line, isAlike) => {
  const lines = text.split('\n');
  const alike = lines.flatMap((other, index) => (isAlike(other) ? [index] : []));
  if (alike.length === 0) throw new Error(`No place for ${line}`);
  const next = alike.find((index) => lines[index] > line) ?? alike.at(-1) + 1;
  lines.splice(next, 0, line);
  return lines.join('\n');
};
