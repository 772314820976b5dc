// Looked up once: the global is a getter.
const { crypto } = globalThis;

/** A caller may name its own request, so that its log and ours agree; anything unusual is replaced, never repeated. */
export const requestIdOf = (header: string | null): string =>
  header && /^[\w-]{8,64}$/.test(header) ? header : crypto.randomUUID();
