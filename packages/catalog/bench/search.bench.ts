import { Bench } from 'tinybench';
import { loadProducts } from '../src/products.ts';
import { createNaiveSearch } from './naive-search.ts';

// One keystroke on the full list of products, against the naive scan in the same run. Medians in milliseconds.
const queries = [
  'm',
  'ma',
  'mian',
  'mianzhi',
  'mianzhinan',
  'znsj',
  '棉',
  '棉制',
  '棉 男衬衫',
  'mian nanchenshan',
  '0101',
  '8517.13',
  '钢铁q',
  'LED',
];
const limit = 50;
const products = await loadProducts();
const naive = await createNaiveSearch();

const bench = new Bench({ time: 300, warmupTime: 100 });
for (const query of queries) {
  bench.add(`catalogue ${query}`, () => void products.search(query, { limit, leavesOnly: true }));
  bench.add(`naive ${query}`, () => void naive(query, limit));
}
await bench.run();

const median = (name: string): number => {
  const result = bench.getTask(name)?.result;
  return result !== undefined && 'latency' in result ? result.latency.p50 : NaN;
};
console.log(`${'query'.padEnd(20)} catalogue  naive  ratio`);
for (const query of queries) {
  const own = median(`catalogue ${query}`);
  const other = median(`naive ${query}`);
  const columns = [own.toFixed(2).padStart(9), other.toFixed(2).padStart(6), (own / other).toFixed(2).padStart(6)];
  console.log(`${query.padEnd(20)} ${columns.join(' ')}`);
}
