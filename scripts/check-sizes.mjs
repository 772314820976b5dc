// Size budgets of the built bundle (`npm run build:embed` before).
import { budgets, sizesOf } from './embed-sizes.mjs';

let over = false;
for (const { entry, part, bytes, what } of budgets) {
  const size = sizesOf(entry)[part];
  const fits = size <= bytes;
  over ||= !fits;
  console.log(`${fits ? '✓' : '✗'} ${what}: ${size} of ${bytes} bytes (brotli)`);
}
process.exit(over ? 1 : 0);
