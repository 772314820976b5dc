export { adoptLate } from '../theme/adopt-late.ts';
