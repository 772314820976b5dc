import assert from 'node:assert/strict';
import { builtinModules } from 'node:module';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const builtin = new Set(builtinModules);

describe('the app in a page', () => {
  it('reaches no module of Node', async () => {
    const found: string[] = [];
    const { metafile } = await build({
      entryPoints: [fileURLToPath(new URL('../src/index.ts', import.meta.url))],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2023',
      conditions: ['source', 'browser', 'import'],
      logLevel: 'silent',
      plugins: [
        {
          name: 'note-node-modules',
          setup: ({ onResolve }) => {
            onResolve({ filter: /.*/ }, ({ path, importer }) => {
              if (!path.startsWith('node:') && !builtin.has(path)) return undefined;
              found.push(`${path} from ${importer}`);
              return { path, external: true };
            });
          },
        },
      ],
    });
    assert.deepEqual(found, []);
    assert.ok(
      Object.keys(metafile.inputs).some((input) => input.endsWith('src/app.ts')),
      'the app is in the bundle',
    );
    const nodeOnly = Object.keys(metafile.inputs).filter((input) => /src\/(?:node|main|cli)[./]/.test(input));
    assert.deepEqual(nodeOnly, []);
  });
});
