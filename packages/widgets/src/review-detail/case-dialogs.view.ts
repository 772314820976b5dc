import type { Connection } from '@zxkt/client/connection';
import type { CaseEvent } from '@zxkt/contract/resources/review';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { Purpose } from './case-controller.ts';
import type { CaseText } from './case-view.ts';

/** Decisions that are asked about first. */
export type Decision = Extract<CaseEvent, 'approve' | 'reject' | 'suspend' | 'revoke'>;

/** What is asked or told apart from the page. */
export type CaseDialog = 'purpose' | 'keys' | 'reset' | 'session' | Decision;

export interface DialogView {
  readonly text: CaseText;
  readonly open: CaseDialog | undefined;
  readonly client: Connection | undefined;
  /** How many reasons an approval would lose. */
  readonly count: number;
  readonly purpose: Purpose;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly areKeysOn: boolean;
  readonly choose: (purpose: Purpose) => void;
  readonly disclose: () => void;
  readonly reset: () => void;
  readonly confirm: () => void;
  readonly setKeys: (on: boolean) => void;
  readonly close: () => void;
}

/** One dialog for all of them: the element stays, so that the focus goes back to what opened it. Esc closes it. */
export const caseDialog = (view: Pick<DialogView, 'open' | 'close'> & { readonly page: unknown }): TemplateResult => {
  const { open, page, close } = view;
  // The word that one was closed may come when the next one is open.
  const closed = ({ target }: Event): void => {
    if (!(target as HTMLDialogElement).open) close();
  };
  return html`
    <dialog
      class=${open ?? ''}
      part="dialog"
      aria-labelledby="dialog-title"
      aria-describedby="dialog-text"
      @close=${closed}
    >
      ${open ? page : nothing}
    </dialog>
  `;
};
