import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformAsync } from '@babel/core';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';
import { build, type Plugin } from 'esbuild';
import { compileScript, parse } from 'vue/compiler-sfc';
import { buildPackages, pack, pagePackages } from '../../scripts/pack.mjs';

const root = join(import.meta.dirname, '../..');

/** Vue's single files, for elements that are not Vue's. */
const vueFiles: Plugin = {
  name: 'vue-files',
  setup({ onLoad }) {
    onLoad({ filter: /\.vue$/ }, ({ path }) => {
      const { descriptor } = parse(readFileSync(path, 'utf8'), { filename: path });
      const templateOptions = { compilerOptions: { isCustomElement: (tag: string) => tag.startsWith('zxkt-') } };
      const { content } = compileScript(descriptor, { id: 'host-page', inlineTemplate: true, templateOptions });
      return { contents: content, loader: 'ts' };
    });
  },
};

/** Angular's own packages come half compiled; its linker does the rest, so that nothing is compiled in the page. */
const angularLinker: Plugin = {
  name: 'angular-linker',
  setup({ onLoad }) {
    const linker = createEs2015LinkerPlugin({
      fileSystem: {
        resolve: (path: string) => path,
        exists: () => false,
        dirname: join,
        relative: join,
        readFile: String,
      },
      logger: { level: 1, debug: console.debug, info: console.info, warn: console.warn, error: console.error },
      linkerJitMode: false,
    } as never);
    onLoad({ filter: /node_modules\/@angular\/.*\.mjs$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const linked = source.includes('ɵɵngDeclare')
        ? await transformAsync(source, {
            filename: path,
            plugins: [linker],
            configFile: false,
            babelrc: false,
            compact: false,
          })
        : undefined;
      return { contents: linked?.code ?? source, loader: 'js' };
    });
  },
};

const bundle = (folder: string, entry: string, plugins: Plugin[] = []) =>
  build({
    entryPoints: [join(folder, entry)],
    outfile: join(folder, 'main.js'),
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['production'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      ngDevMode: 'false',
      ngJitMode: 'false',
      ngServerMode: 'false',
    },
    logLevel: 'warning',
    plugins,
  });

/**
 * A folder of host pages, each built as its framework builds, against the packed tarballs: they are what `@zxkt/…` is for
 * everything in the folder. `zxkt/` in it is the bundle out of the tarball.
 */
export const buildHosts = async (): Promise<string> => {
  const folder = join(root, '.cache/hosts');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(import.meta.dirname, folder, { recursive: true });

  buildPackages();
  const tarballs = pack(
    pagePackages.map((name) => `packages/${name}`),
    join(folder, 'tarballs'),
  );
  for (const [name, tarball] of Object.entries(tarballs)) {
    const target = join(folder, 'node_modules', name);
    mkdirSync(target, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
  }
  cpSync(join(folder, 'node_modules/@zxkt/widgets/embed'), join(folder, 'zxkt'), { recursive: true });
  cpSync(createRequire(import.meta.url).resolve('jquery'), join(folder, 'jsp/jquery.js'));

  const compiler = join(root, 'node_modules/@angular/compiler-cli/bundles/src/bin/ngc.js');
  execFileSync(process.execPath, [compiler, '-p', join(folder, 'angular/tsconfig.json')], { stdio: 'inherit' });
  await Promise.all([
    bundle(join(folder, 'react'), 'main.tsx'),
    bundle(join(folder, 'vue'), 'main.ts', [vueFiles]),
    bundle(join(folder, 'angular'), 'out/main.js', [angularLinker]),
  ]);
  return folder;
};
