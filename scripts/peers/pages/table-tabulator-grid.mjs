import { AjaxModule, FormatModule, PageModule, ResizeTableModule, MutatorModule, Tabulator } from 'tabulator-tables';
import styles from 'tabulator-tables/dist/css/tabulator_simple.min.css';

Tabulator.registerModule([AjaxModule, FormatModule, MutatorModule, PageModule, ResizeTableModule]);
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
export { Tabulator };
