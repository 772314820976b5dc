// npm run new widget <name> | rule <name> | feature <name>: the files of a new thing, in their rooms, ready to fill.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { feature } from './new/feature.mjs';
import { rule } from './new/rule.mjs';
import { widget } from './new/widget.mjs';

const kinds = { widget, rule, feature };
const [kind, name, root = '.'] = process.argv.slice(2);

if (!Object.hasOwn(kinds, kind ?? '') || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? '')) {
  console.error('Usage: npm run new widget|rule|feature <name-in-kebab-case>');
  process.exit(2);
}

const { files, next } = kinds[kind](name);
const taken = Object.keys(files).filter((file) => existsSync(join(root, file)));
if (taken.length > 0) {
  console.error(`There already: ${taken.join(', ')}. Nothing was written.`);
  process.exit(1);
}
for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
  console.log(`  ${file}`);
}
console.log(`\nNext:\n${next.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
