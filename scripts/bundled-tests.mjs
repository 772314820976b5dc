import { globSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { openStaging } from './embed/staging.mjs';

/**
 * Plugin of the test runner: every test of a folder with what it imports, bundled once. A page that loads five hundred
 * modules is at work on that for two seconds, and each file of tests is a page. `options` are esbuild's: how the runner would
 * compile and resolve them one by one.
 */
export const bundledTests = (sources, options) => {
  // What a run that was broken off has left goes with the next.
  const { staging: folder } = openStaging('.cache', 'bundled-tests');
  return {
    name: 'bundled-tests',
    serverStart: () =>
      build({
        ...options,
        entryPoints: globSync(`${sources}/**/*.test.ts`),
        outbase: sources,
        outdir: folder,
        bundle: true,
        splitting: true,
        format: 'esm',
        charset: 'utf8',
        // Within the files: the runner finds no other, and a failure is to name the line that was written.
        sourcemap: 'inline',
        // The runner's own, and what finds its WebAssembly beside itself.
        external: ['/__web-dev-server__*', '@sqlite.org/sqlite-wasm'],
        logLevel: 'error',
      }),
    serverStop: () => rmSync(folder, { recursive: true, force: true }),
    serve({ path }) {
      if (!path.startsWith(`/${sources}/`) || !path.endsWith('.test.ts')) return undefined;
      const file = path.slice(sources.length + 1).replace(/\.ts$/, '.js');
      return { body: `import '/${folder}${file}';`, type: 'js' };
    },
  };
};
