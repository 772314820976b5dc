import type { PaperCode } from '@zxkt/contract';

/** A file that is not taken, and why. */
export class PaperRefused extends Error {
  override readonly name = 'PaperRefused';
  readonly code: PaperCode;

  constructor(code: PaperCode) {
    super(code);
    this.code = code;
  }
}
