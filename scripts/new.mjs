// npm run new widget <name> | rule <name> | feature <name>: the files of a new thing, in their rooms, listed where such things are listed, ready to fill.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { feature } from './new/feature.mjs';
import { rule } from './new/rule.mjs';
import { widget } from './new/widget.mjs';

const kinds = { widget, rule, feature };
const [kind, name, root = '.'] = process.argv.slice(2);

if (!Object.hasOwn(kinds, kind ?? '') || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? '')) {
  console.error('Usage: npm run new widget|rule|feature <name-in-kebab-case>');
  process.exit(2);
}

const { files, edits = {}, next } = kinds[kind](name, root);
const taken = Object.keys(files).filter((file) => existsSync(join(root, file)));
if (taken.length > 0) {
  console.error(`There already: ${taken.join(', ')}. Nothing was written.`);
  process.exit(1);
}
/** Formatted here, because where a line breaks depends on the name. */
const write = async (file, text) => {
  const filepath = join(root, file);
  mkdirSync(dirname(filepath), { recursive: true });
  writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
};
for (const [file, text] of Object.entries(files)) {
  await write(file, text);
  console.log(`  ${file}`);
}
for (const [file, edit] of Object.entries(edits)) {
  await write(file, edit(readFileSync(join(root, file), 'utf8')));
  console.log(`  ${file} (a line more)`);
}
console.log(`\nNext:\n${next.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
