// Run under `ulimit -f`: no file of this process grows beyond a megabyte, as on a disk that is full.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CallProblem } from '../src/http/problem.ts';
import { createDiskStore } from '../src/node/files/disk-store.ts';
import { createNodeFiles } from '../src/node/files/node-files.ts';

const [directory = ''] = process.argv.slice(2);
const uploads = join(directory, 'uploads');
const files = createNodeFiles({ uploads, store: createDiskStore(join(directory, 'kept')) });
const id = 'a'.repeat(32);
const size = 4 * 1024 * 1024;
const address = 'http://server.test/v1/recovery/uploads';
const tus = { 'tus-resumable': '1.0.0' };

await files.receive(new Request(address, { method: 'POST', headers: { ...tus, 'upload-length': String(size) } }), id);
const piece = new Request(`${address}/${id}`, {
  method: 'PATCH',
  headers: { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' },
  body: new Uint8Array(size),
});
const outcome = await files.receive(piece, id).then(
  ({ status }) => String(status),
  (error: unknown) => (error instanceof CallProblem ? error.code : String(error)),
);
console.log(JSON.stringify({ outcome, left: readdirSync(uploads) }));
files.stop();
