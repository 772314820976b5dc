const stepSeconds = 30;
const digits = 6;
/** Steps before and after the current one whose codes are taken: clocks differ, and typing takes its time. */
const tolerance = 1;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Base32 (RFC 4648) as authenticators write secrets: case, spaces and padding do not matter. */
export const fromBase32 = (text: string): Uint8Array<ArrayBuffer> => {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text.toUpperCase().replaceAll(/[\s=]/g, '')) {
    const value = alphabet.indexOf(character);
    if (value < 0) throw new RangeError('not base32');
    bits = ((bits << 5) | value) & 0xfff;
    held += 5;
    if (held >= 8) {
      held -= 8;
      bytes.push((bits >> held) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
};

/** A new secret of 160 bits, as RFC 4226 §4 recommends, in base32. */
export const newTotpSecret = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => alphabet[byte & 31]).join('');

/** The value of a counter, RFC 4226 §5.3. */
const hotp = async (
  secret: Uint8Array<ArrayBuffer>,
  counter: number,
  length: number,
  hash: 'SHA-1' | 'SHA-256' | 'SHA-512',
): Promise<string> => {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'HMAC', hash }, false, ['sign']);
  const message = new DataView(new ArrayBuffer(8));
  message.setBigUint64(0, BigInt(counter));
  const mac = new DataView(await crypto.subtle.sign('HMAC', key, message));
  const offset = mac.getUint8(mac.byteLength - 1) & 0xf;
  return String((mac.getUint32(offset) & 0x7fff_ffff) % 10 ** length).padStart(length, '0');
};

/** The time step of an instant (epoch milliseconds), RFC 6238 §4.2. */
export const totpStep = (now: number): number => Math.floor(now / 1000 / stepSeconds);

/** The code of a time step. Authenticators use six digits and SHA-1; the rest is for the vectors of RFC 6238. */
export const totpCode = (
  secret: Uint8Array<ArrayBuffer>,
  step: number,
  { length = digits, hash = 'SHA-1' }: { length?: number; hash?: 'SHA-1' | 'SHA-256' | 'SHA-512' } = {},
): Promise<string> => hotp(secret, step, length, hash);

/** The step that a code belongs to, of those that are taken now; undefined for a wrong code. Does the same work for each. */
export const matchTotp = async (secret: string, code: string, now: number): Promise<number | undefined> => {
  const bytes = fromBase32(secret);
  const current = totpStep(now);
  let found: number | undefined;
  for (let step = current - tolerance; step <= current + tolerance; step++)
    if ((await totpCode(bytes, step)) === code) found = step;
  return found;
};

/** What an authenticator reads from a QR code. */
export const totpAddress = (secret: string, account: string): string =>
  `otpauth://totp/${encodeURIComponent(`zxkt:${account}`)}?secret=${secret}&issuer=zxkt`;
