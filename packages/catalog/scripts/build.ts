import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generate } from './generate.ts';

// Writes the modules of src/generated whose content changed; leaves the others alone, so that watchers stay quiet.
const folder = new URL('../src/generated/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [file, text] of generate()) {
  const target = new URL(file, folder);
  if (read(target) === text) continue;
  writeFileSync(target, text);
  console.log(`wrote src/generated/${file}`);
}

function read(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
