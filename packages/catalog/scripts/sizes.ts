import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { transformSync } from 'esbuild';

// Prints the size of each generated chunk as it is served: minified, brotli at its highest quality.
const folder = new URL('../src/generated/', import.meta.url);
for (const file of readdirSync(folder).toSorted()) {
  const { code } = transformSync(readFileSync(new URL(file, folder), 'utf8'), {
    loader: 'ts',
    minify: true,
    charset: 'utf8',
  });
  console.log(`${file.replace('.ts', '').padEnd(22)} ${kilobytes(compressed(code))} kB`);
}

function compressed(text: string): number {
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 22 } };
  return brotliCompressSync(text, options).length;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(6);
}
