// What editors and frameworks know of the elements, all from the manifest (`npm run manifest -w @zxkt/widgets` before).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { vscode, webTypes } from './surface/editors.mjs';
import { readElements } from './surface/elements.mjs';
import { preact, react, solid, vue } from './surface/frameworks.mjs';

const folder = 'packages/widgets';
const elements = readElements();
const { name, version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
const style = JSON.parse(readFileSync('.prettierrc.json', 'utf8'));

const write = async (file, text, parser) =>
  writeFileSync(`${folder}/${file}`, await format(text, { ...style, parser }));

mkdirSync(`${folder}/types`, { recursive: true });
for (const [framework, types] of Object.entries({ react, preact, solid, vue })) {
  await write(`types/${framework}.d.ts`, types(elements), 'typescript');
  // For a bundler that follows the import of the types.
  writeFileSync(`${folder}/types/${framework}.js`, 'export {};\n');
}
await write('vscode.html-custom-data.json', JSON.stringify(vscode(elements)), 'json');
await write('web-types.json', JSON.stringify(webTypes(elements, { name, version })), 'json');
