/** A caller may name its own request, so that its log and ours agree; anything unusual is replaced, never repeated. */
export const requestIdOf = (header: string | undefined): string =>
  header && /^[\w-]{8,64}$/.test(header) ? header : crypto.randomUUID();
