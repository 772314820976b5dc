// Asked for by who reads the details of a product in English.
export { loadProductEnglish } from '@zxkt/catalog';
