/**
 * Drafts at rest: AES-GCM with a key that scripts can use but not read, in this origin's IndexedDB, gone after a day.
 */

interface Entry {
  readonly key: CryptoKey;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
  readonly expiresAt: number;
}

const day = 86_400_000;

const settle = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB refused'));
  });

let opening: Promise<IDBDatabase> | undefined;

const store = async (mode: IDBTransactionMode): Promise<IDBObjectStore> => {
  if (!opening) {
    const request = indexedDB.open('zxkt-drafts', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('drafts');
    opening = settle(request);
  }
  return (await opening).transaction('drafts', mode).objectStore('drafts');
};

export const saveDraft = async (id: string, values: Readonly<Record<string, string>>): Promise<void> => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv },
    key,
    new TextEncoder().encode(JSON.stringify(values)),
  );
  await settle((await store('readwrite')).put({ key, iv, data, expiresAt: Date.now() + day } satisfies Entry, id));
};

/** The draft, or undefined where there is none. Removes whatever has expired, of any form. */
export const readDraft = async (id: string): Promise<Record<string, string> | undefined> => {
  const all = await store('readwrite');
  const [ids, entries] = await Promise.all([settle(all.getAllKeys()), settle(all.getAll() as IDBRequest<Entry[]>)]);
  let found: Entry | undefined;
  for (const [i, entry] of entries.entries()) {
    const entryId = ids[i];
    if (entryId === undefined) continue;
    if (entry.expiresAt < Date.now()) await removeDraft(String(entryId));
    else if (entryId === id) found = entry;
  }
  if (!found) return undefined;
  const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: found.iv }, found.key, found.data);
  return JSON.parse(new TextDecoder().decode(text)) as Record<string, string>;
};

export const removeDraft = async (id: string): Promise<void> => {
  await settle((await store('readwrite')).delete(id));
};
