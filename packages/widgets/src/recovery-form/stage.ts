import type { LitElement } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import type { Go } from '../element/widget-element.ts';
import type { SentenceOverrides } from '../locales/locale.ts';
import type { RecoveryField } from './recovery-fields.ts';
import type { Recovery } from './recovery.ts';

export type StageHost = LitElement & {
  readonly sentenceOverrides: SentenceOverrides;
  readonly draft: 'tab' | 'device' | 'off';
  readonly loginHref: string;
};

/** What every later page of the form is given. */
export interface StageOptions {
  readonly form: FormController<RecoveryField>;
  readonly recovery: Recovery;
  readonly go: Go;
  readonly failed: (error: unknown) => void;
}
