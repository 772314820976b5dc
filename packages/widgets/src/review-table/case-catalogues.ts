/** Apart: what reads catalogues is not needed to show rows. */
export { loadCodeTree } from '@zxkt/catalog';
