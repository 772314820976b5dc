// What a page loads of the built bundle, in bytes after brotli, from the manifest that the build writes.
import { readFileSync } from 'node:fs';

const manifest = () => JSON.parse(readFileSync('dist/embed/manifest.json', 'utf8'));

const reach = (files, name, follow, seen = new Set()) => {
  if (seen.has(name) || !(name in files)) return seen;
  seen.add(name);
  for (const next of follow(files[name])) reach(files, next, follow, seen);
  return seen;
};

/** Files that a registration in Chinese, with proof of work and the guide's password policy, never asks for. */
const elsewhere = (file) =>
  /(^|\/)(countries|password-modern|image-code|en)\b/.test(file) || /locales\/en\//.test(file);

/** `first`: until something can be typed. `whole`: with everything that the entry may load later in Chinese. */
export const sizesOf = (entry) => {
  const files = manifest();
  const english = new Set(
    Object.entries(files)
      .filter(([, file]) => file.sources.some((source) => elsewhere(source)))
      .map(([name]) => name),
  );
  const total = (names) => [...names].reduce((sum, name) => sum + files[name].brotli, 0);
  return {
    first: total(reach(files, entry, (file) => file.imports)),
    whole: total(
      reach(files, entry, (file) => [...file.imports, ...file.dynamicImports.filter((name) => !english.has(name))]),
    ),
  };
};

/** The issue's own ceilings. A change that needs more bytes needs a decision first. */
export const budgets = [
  {
    entry: 'account-form.js',
    part: 'first',
    bytes: 19_500,
    what: 'account form, until the first field can be typed in',
  },
  { entry: 'account-form.js', part: 'whole', bytes: 28_000, what: 'account form, through a completed registration' },
];
