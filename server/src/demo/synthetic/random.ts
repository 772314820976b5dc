/** A generator of numbers that says the same for the same seed (mulberry32). Never for secrets. */
export const createRandom = (seed: number) => {
  let state = seed >>> 0;
  const unit = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(unit() * limit);
  const pick = <T>(items: readonly [T, ...T[]]): T => items[below(items.length)] ?? items[0];
  /** One of the items, each as likely as its weight is large. */
  const weighted = <T>(items: readonly (readonly [T, number])[]): T => {
    const total = items.reduce((sum, [, weight]) => sum + weight, 0);
    let left = unit() * total;
    for (const [item, weight] of items) if ((left -= weight) < 0) return item;
    const [last] = items.at(-1) ?? [];
    return last as T;
  };
  const digits = (length: number): string => Array.from({ length }, () => String(below(10))).join('');
  return { unit, below, pick, weighted, digits };
};

export type Random = ReturnType<typeof createRandom>;
