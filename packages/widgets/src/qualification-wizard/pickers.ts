// All that the form has, in one file: each is on the page.
import '../industry-picker/define.ts';
import '../product-picker/define.ts';
import '../region-picker/define.ts';
