/** Unguessable numbers in [0, 1), a few hundred bytes at a time. */
export const randomUnit = (): (() => number) => {
  const pool = new Uint32Array(64);
  let used = pool.length;
  return () => {
    if (used === pool.length) {
      crypto.getRandomValues(pool);
      used = 0;
    }
    return (pool[used++] ?? 0) / 0x1_0000_0000;
  };
};
