import type { Vault } from './platform.ts';

/** Keys as configured: 32 bytes each. `current` seals; every listed key opens. */
export interface VaultKeys {
  readonly sealing: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  readonly current: string;
  readonly indexing: Uint8Array<ArrayBuffer>;
}

const toBase64Url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const fromBase64Url = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) => character.charCodeAt(0));

/**
 * AES-256-GCM by WebCrypto, in Node and in a page alike. Envelope: `v1.<key id>.<nonce>.<ciphertext>`; the place is
 * associated data, so a value moved to another row does not open. Blind indexes are HMAC-SHA-256 under a key of their own.
 */
export const createVault = async ({ sealing, current, indexing }: VaultKeys): Promise<Vault> => {
  const { subtle } = crypto;
  const encoder = new TextEncoder();
  const imported = new Map<string, Awaited<ReturnType<typeof subtle.importKey>>>();
  for (const [id, bytes] of sealing) {
    imported.set(id, await subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']));
  }
  const currentKey = imported.get(current);
  if (!currentKey) throw new Error(`no sealing key is named ${current}`);
  const indexKey = await subtle.importKey('raw', indexing, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);

  const prefix = `v1.${current}.`;
  return {
    prefix,
    async seal(plaintext, place) {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const additionalData = encoder.encode(place);
      const sealed = await subtle.encrypt(
        { name: 'AES-GCM', iv, additionalData },
        currentKey,
        encoder.encode(plaintext),
      );
      return `${prefix}${toBase64Url(iv)}.${toBase64Url(new Uint8Array(sealed))}`;
    },
    async open(envelope, place) {
      const [version, id = '', iv = '', sealed = ''] = envelope.split('.');
      const key = imported.get(id);
      if (version !== 'v1' || !key) throw new Error(`sealed under an unknown key: ${version}.${id}`);
      const algorithm = { name: 'AES-GCM', iv: fromBase64Url(iv), additionalData: encoder.encode(place) };
      return new TextDecoder().decode(await subtle.decrypt(algorithm, key, fromBase64Url(sealed)));
    },
    async blindIndex(value, purpose) {
      return toBase64Url(new Uint8Array(await subtle.sign('HMAC', indexKey, encoder.encode(`${purpose}\n${value}`))));
    },
  };
};
