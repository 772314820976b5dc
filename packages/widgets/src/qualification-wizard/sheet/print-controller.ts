import type { ReactiveControllerHost } from 'lit';
import { PrintController as Printer, type Paper } from '../../controllers/print-controller.ts';
import { sheetStyles } from './sheet.styles.ts';

export type { Paper };

/** Prints a 登记表. */
export class PrintController extends Printer {
  constructor(host: ReactiveControllerHost, paper: () => Paper | undefined) {
    super(host, [sheetStyles], paper);
  }
}
