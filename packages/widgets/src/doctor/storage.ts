import type { Finding } from './diagnosis.ts';

const opened = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('zxkt-doctor', 1);
    request.onerror = () => reject(request.error ?? new Error('refused'));
    request.onsuccess = () => {
      request.result.close();
      indexedDB.deleteDatabase('zxkt-doctor');
      resolve();
    };
  });

/** Whether drafts can be kept: ciphers need a secure context, and some browsers store nothing for some pages. */
export const storageFinding = async (): Promise<Finding> => {
  if (!isSecureContext) return { outcome: 'fault', says: 'storage/insecure' };
  try {
    sessionStorage.setItem('zxkt-doctor', '1');
    sessionStorage.removeItem('zxkt-doctor');
    await opened();
    return { outcome: 'good', says: 'storage/good' };
  } catch {
    return { outcome: 'notice', says: 'storage/refused' };
  }
};
