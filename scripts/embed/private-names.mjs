import { below } from './nodes.mjs';

/** The private names in a class, each with where it stands; what a class within it has is its own. */
const privateNames = (body, found, classes) => {
  for (const node of below(body)) {
    if (node.type === 'ClassBody') classes.push(node);
    else if (node.type === 'PrivateIdentifier') found.set(node.name, [...(found.get(node.name) ?? []), node]);
    else privateNames(node, found, classes);
  }
  return found;
};

/**
 * The private names of each class are numbered in the order in which they stand. The minifier makes names of one letter of
 * them, the same for the same number: classes that are alike are then alike in the file, and compress as such.
 */
export const numberPrivateNames = {
  name: 'number-private-names',
  transform(code, id) {
    if (!/\bclass\b[^]*#\w/.test(code)) return null;
    const classes = [];
    privateNames(this.parse(code), new Map(), classes);
    const edits = [];
    for (const body of classes) {
      const declared = new Set(body.body.map(({ key }) => key?.type === 'PrivateIdentifier' && key.name));
      [...privateNames(body, new Map(), classes)].forEach(([name, places], number) => {
        if (!declared.has(name)) this.error(`#${name} of ${id} belongs to a class around the one that uses it`);
        edits.push(...places.map(({ start, end }) => ({ start, end, name: `#f${number}` })));
      });
    }
    edits.sort((one, other) => other.start - one.start);
    for (const { start, end, name } of edits) code = code.slice(0, start) + name + code.slice(end);
    return { code, map: null };
  },
};
