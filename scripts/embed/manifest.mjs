import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { roomFile } from '../embed-sizes.mjs';

const noImports = { imports: [], dynamicImports: [], moduleIds: [] };

/**
 * What an integrator needs to pin a file: its integrity value, and its size. `hashed` names the copy of a file that may be
 * kept for ever; whatever else has a hash in its name may be so too.
 */
export const createManifest = () => {
  const files = {};

  /** Catalogues are in several builds, and take their time. */
  const sizes = new Map();
  const brotliOf = (code) => {
    if (!sizes.has(code)) sizes.set(code, brotliCompressSync(code).length);
    return sizes.get(code);
  };

  const describe = (file) => ({
    integrity: `sha384-${createHash('sha384').update(file.code).digest('base64')}`,
    bytes: Buffer.byteLength(file.code),
    brotli: brotliOf(file.code),
    imports: file.imports,
    dynamicImports: file.dynamicImports,
    ...(file.facadeModuleId && { asked: relative('.', file.facadeModuleId) }),
    sources: file.moduleIds.map((id) => relative('.', id)),
  });

  const plugin = {
    name: 'manifest',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.fileName === roomFile)
          files[roomFile] = describe({ ...noImports, fileName: roomFile, code: file.source });
        if (file.type !== 'chunk') continue;
        const entry = (files[file.fileName] = describe(file));
        if (file.fileName.startsWith('chunks/')) continue;
        const hash = createHash('sha256').update(file.code).digest('base64url').slice(0, 8);
        entry.hashed = file.fileName.replace(/(\.iife)?\.js$/, `-${hash}$1.js`);
        this.emitFile({ type: 'asset', fileName: entry.hashed, source: file.code });
      }
    },
  };
  return { files, plugin };
};
