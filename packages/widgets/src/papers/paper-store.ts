/**
 * Chosen files through a reload: sealed like drafts, each under a key of its own that scripts can use but not read, in
 * this origin's IndexedDB; gone after a day.
 */

interface Entry {
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
  readonly expiresAt: number;
}

/** A file as it was kept. */
export interface KeptPaper {
  readonly id: string;
  readonly name: string;
  readonly file: Blob;
}

const day = 86_400_000;
const names = 'papers';

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'));
  });

let opening: Promise<IDBDatabase> | undefined;

const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
  if (!opening) {
    const request = indexedDB.open('zxkt-papers', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(names);
    opening = settle(request);
  }
  return (await opening).transaction(names, mode).objectStore(names);
};

/** All ids that begin so, in their order. */
const within = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

export const keepPaper = async (id: string, name: string, file: Blob): Promise<void> => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  // The name first, and a line: no name has one.
  const content = await new Blob([name.replaceAll('\n', ' '), '\n', file]).arrayBuffer();
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, content);
  await settle((await store('readwrite')).put({ key, iv, data, expiresAt: Date.now() + day } satisfies Entry, id));
};

const open = async (id: string, { key, iv, data }: Entry): Promise<KeptPaper> => {
  const content = new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data));
  const end = content.indexOf(10);
  const name = new TextDecoder().decode(content.subarray(0, end));
  return { id, name, file: new Blob([content.subarray(end + 1)]) };
};

/** What was kept under ids that begin so. Removes whatever has expired, of any form. */
export const keptPapers = async (prefix: string): Promise<readonly KeptPaper[]> => {
  const all = await store('readwrite');
  const [ids, entries] = await Promise.all([settle(all.getAllKeys()), settle(all.getAll() as IDBRequest<Entry[]>)]);
  const found: KeptPaper[] = [];
  for (const [i, entry] of entries.entries()) {
    const id = String(ids[i]);
    if (entry.expiresAt < Date.now()) await settle((await store('readwrite')).delete(id));
    else if (id.startsWith(prefix)) found.push(await open(id, entry));
  }
  return found;
};

export const removePapers = async (prefix: string): Promise<void> => {
  await settle((await store('readwrite')).delete(within(prefix)));
};
