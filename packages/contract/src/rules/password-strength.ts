/** Bits, by a rough count, from which a password is worth 1, 2, 3 and 4. */
const steps = [25, 40, 55, 70];

/** How many characters there are to choose from, by kind. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/\d/, 10],
  [/[a-z]/, 26],
  [/[A-Z]/, 26],
  [/[ -/:-@[-`{-~]/, 33],
  [/[^ -~]/, 2000],
];

/**
 * 0 (hopeless) to 4 (strong), to colour a bar while somebody types. Guidance only: it knows length, kinds of
 * characters, repetition and runs such as `abcd`, and no dictionary. Refusing is the business of a password rule.
 */
export const passwordStrength = (password: string): 0 | 1 | 2 | 3 | 4 => {
  const points = Array.from(password.slice(0, 256), (char) => char.codePointAt(0) ?? 0);
  const choices = kinds.reduce((sum, [kind, size]) => (kind.test(password) ? sum + size : sum), 0);
  // A character that repeats its neighbour or runs on from it adds nothing; each different one counts twice at most.
  const fresh = points.filter((point, i) => i === 0 || Math.abs(point - (points[i - 1] ?? 0)) > 1).length;
  const told = Math.min(fresh, 2 * new Set(points).size);
  const bits = told * Math.log2(choices || 1);
  return steps.filter((step) => bits >= step).length as 0 | 1 | 2 | 3 | 4;
};
