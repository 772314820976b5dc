/** `Cache-Control` of what stands at an address with its hash or version in it: it never changes, for nobody. */
export const forEver = 'public, max-age=31536000, immutable';
