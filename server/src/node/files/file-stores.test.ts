import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startS3, type S3Server } from '../../../test/s3-server.ts';
import { createDiskStore } from './disk-store.ts';
import type { FileStore } from './file-store.ts';
import { createS3Store } from './s3-store.ts';

const directory = mkdtempSync(join(tmpdir(), 'zxkt-stores-'));
after(() => rmSync(directory, { recursive: true, force: true }));

const name = () => randomBytes(16).toString('hex');
const written = (bytes: Buffer): string => {
  const path = join(directory, name());
  writeFileSync(path, bytes);
  return path;
};
const readWhole = async (store: FileStore, of: string) => {
  const stream = await store.read(of);
  return stream && Buffer.from(await new Response(stream).arrayBuffer());
};

let s3: S3Server;
before(async () => {
  s3 = await startS3();
});
after(() => s3.stop());

const stores = {
  'a directory': () => createDiskStore(join(directory, 'kept')),
  'a bucket': () => createS3Store({ ...s3, region: 'us-east-1' }),
};

for (const [where, open] of Object.entries(stores)) {
  describe(`papers in ${where}`, () => {
    it('come back as they were put, byte for byte, and the file they came as is gone', async () => {
      const store = open();
      const bytes = randomBytes(300_000);
      const [paper, path] = [name(), written(bytes)];
      await store.put(paper, path, 'image/jpeg');
      assert.ok((await readWhole(store, paper))?.equals(bytes));
      assert.equal(existsSync(path), false);
    });

    it('are gone once they are removed, and removing what is gone is silent', async () => {
      const store = open();
      const paper = name();
      await store.put(paper, written(Buffer.from('x')), 'image/png');
      await store.remove(paper);
      await store.remove(paper);
      assert.equal(await store.read(paper), undefined);
      assert.equal(await store.read(name()), undefined);
    });
  });
}

describe('papers in a directory', () => {
  it('are for this user alone', async () => {
    const store = createDiskStore(join(directory, 'private'));
    const paper = name();
    await store.put(paper, written(Buffer.from('x')), 'image/png');
    assert.equal(statSync(join(directory, 'private', paper.slice(0, 2), paper)).mode & 0o777, 0o600);
  });

  it('have no other name than the server gave them', async () => {
    const store = createDiskStore(join(directory, 'kept'));
    for (const wrong of ['../../etc/passwd', 'a', `${name()}/x`, '\0'.repeat(32)])
      await assert.rejects(async () => store.read(wrong), /no name/);
  });
});

describe('papers in a bucket', () => {
  it('are let in with the right secret alone', async () => {
    const store = createS3Store({ ...s3, secretAccessKey: 'another', region: 'us-east-1' });
    await assert.rejects(store.put(name(), written(Buffer.from('x')), 'image/png'));
  });

  it('are not put where the bucket cannot be reached, and that is an error', async () => {
    const store = createS3Store({ ...s3, url: 'http://127.0.0.1:9/papers', region: 'us-east-1' });
    await assert.rejects(store.put(name(), written(Buffer.from('x')), 'image/png'));
  });
});
