/** Everything in one ES module. */
import './loader/take-suffix.ts';

export * from './all.ts';
