// Size budgets of the built bundle (`npm run build:embed` before).
import { budgets, catalogueBudgets, sizeOfCatalogue, sizesOf } from './embed-sizes.mjs';

let over = false;
const hold = (what, size, bytes) => {
  const fits = size <= bytes;
  over ||= !fits;
  console.log(`${fits ? '✓' : '✗'} ${what}: ${size} of ${bytes} bytes (brotli)`);
};

for (const { entry, part, bytes, what } of budgets) hold(what, sizesOf(entry)[part], bytes);
for (const { catalogue, bytes } of catalogueBudgets) hold(`catalogue ${catalogue}`, sizeOfCatalogue(catalogue), bytes);
process.exit(over ? 1 : 0);
