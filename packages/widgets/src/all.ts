/** Registers every element: the script-tag bundle. */
import './provider/define.ts';

export * from './index.ts';
