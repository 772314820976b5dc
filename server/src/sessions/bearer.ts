/** The token of an `Authorization: Bearer …` header. */
export const bearerOf = (header: string | null): string | undefined =>
  header?.slice(0, 7).toLowerCase() === 'bearer ' ? header.slice(7) : undefined;
