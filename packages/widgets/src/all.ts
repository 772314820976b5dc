/** Registers every element: the script-tag bundle. */
import './account-form/define.ts';
import './provider/define.ts';

export * from './index.ts';
