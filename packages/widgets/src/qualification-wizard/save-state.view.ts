import { html, nothing, type TemplateResult } from 'lit';
import { failureSentence } from '../fields/form-summary.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { QualificationWizardKey } from '../locales/zh-CN/qualification-wizard.ts';
import type { QualificationDraftController } from './qualification-draft-controller.ts';
import { cloudIcon, cloudOffIcon } from './wizard-icons.ts';

/**
 * The hour of a save as the ministry counts it: Asia/Shanghai is eight hours ahead, summer and winter. `Intl` would say the
 * same, and cost more than all else that is drawn with it.
 */
const hour = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(11, 16);

export interface SaveStateView {
  readonly text: TextController<QualificationWizardKey>;
  readonly draft: QualificationDraftController;
  /** What is typed is kept in this browser while it is not on the server. */
  readonly isKept: boolean;
  readonly signIn: () => void;
}

/** Whether what was typed is saved, where, and what to do if not. Only what needs attention is announced. */
export const saveState = ({ text, draft, isKept, signIn }: SaveStateView): TemplateResult => {
  const { state, base, failure } = draft;
  if (state === 'saved' || state === 'unsaved' || state === 'saving' || state === 'conflict') {
    const saved = state === 'saved';
    const time = base && hour(base.savedAt);
    const sentence = saved
      ? time
        ? text.get('save/saved/at', { time })
        : text.get('save/saved')
      : text.get('save/saving');
    // Nothing turns while someone types: it would draw the eye, and every frame of it is drawn on the typist's time.
    return html`<div class="save" part="save-state" data-state=${state}>
      <p>${cloudIcon}<span>${sentence}</span></p>
      <p role="status"></p>
    </div>`;
  }
  const trouble = !isKept && (state === 'offline' || state === 'failed') ? 'unkept' : state;
  return html`<div class="save trouble" part="save-state" data-state=${state}>
    <p role="status">
      ${cloudOffIcon}<span
        ><b>${text.get(`save/${trouble}`)}</b> ${
          trouble === 'signed-out' ? nothing : html`<span>${text.get(`save/${trouble}/text`)}</span>`
        }
        ${
          state === 'failed' && failure ? html`<span class="note">${failureSentence(text, failure)}</span>` : nothing
        }</span
      >
    </p>
    ${
      state === 'signed-out'
        ? html`<button type="button" class="link" @click=${signIn}>${text.get('save/login')}</button>`
        : state === 'refused'
          ? nothing
          : html`<button type="button" class="link" @click=${() => draft.retry()}>${text.get('save/retry')}</button>`
    }
  </div>`;
};
