/** What is drawn when someone asks for it: dialogs, and the case on paper. */
export { caseDialogPage } from './case-dialog-pages.view.ts';
export { casePaper } from './case-paper.view.ts';
