import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import { messageLine, type FieldOptions } from '../fields/field.ts';
import { failureSentence } from '../fields/form-summary.ts';
import { closeIcon } from '../fields/hall-icons.ts';
import { alertIcon, checkIcon } from '../fields/icons.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { PapersKey } from '../locales/zh-CN/papers.ts';
import type { AttachedFile, AttachmentController } from './attachment-controller.ts';
import { cameraIcon, paperIcon, upIcon, uploadIcon } from './paper-icons.ts';

export interface AttachmentField<Name extends string> {
  readonly form: FormController<Name>;
  readonly text: TextController<PapersKey>;
  readonly name: Name;
  readonly label: string;
  readonly hint: unknown;
  readonly attachment: AttachmentController;
}

/** By kind and by ending: some phones know only the one, some desks only the other. */
const accept = 'image/jpeg,image/png,image/bmp,application/pdf,.jpg,.jpeg,.png,.bmp,.pdf';

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / 1_048_576).toFixed(1)} MB`;

const stateLine = (text: TextController<PapersKey>, file: AttachedFile): unknown => {
  const percent = file.bytes ? Math.floor((file.sent / file.bytes) * 100) : 0;
  switch (file.state) {
    case 'reading':
      return html`<span class="spinner"></span>${text.get('paper/reading')}`;
    case 'waiting':
      return text.get('paper/waiting');
    case 'sending':
      if (file.isInterrupted) return text.get('paper/interrupted', { percent });
      return text.get(percent < 100 ? 'paper/sending' : 'paper/checking', { percent });
    case 'taken':
      return html`${checkIcon}${text.get('paper/taken')}`;
    case 'refused':
      return html`${alertIcon}${text.code(file.code ?? '')}`;
    case 'failed':
      return html`${alertIcon}${file.failure ? failureSentence(text, file.failure) : nothing}`;
  }
};

const fileLine = <Name extends string>(
  { text, attachment }: AttachmentField<Name>,
  file: AttachedFile,
  index: number,
): TemplateResult => {
  const { name } = file;
  const page = text.get('paper/page', { page: index + 1 });
  const tool = (label: string, icon: unknown, act: () => void) =>
    html`<button type="button" class="tool" aria-label="${label}：${name}" title=${label} @click=${act}>
      ${icon}
    </button>`;
  return html`
    <li class=${file.state} part="file">
      <div class="thumb">
        ${file.preview ? html`<div role="img" aria-label=${text.get('paper/preview', { name })}>${file.preview}</div>` : paperIcon}
      </div>
      <div class="what">
        <p class="name"><b>${page}</b> <span translate="no">${name}</span></p>
        <p class="state" aria-live="polite">${stateLine(text, file)}</p>
        ${
          file.state === 'sending'
            ? html`<progress
                max=${file.bytes}
                .value=${file.sent}
                aria-label="${text.get('paper/progress')}：${name}"
              ></progress>`
            : nothing
        }
        <p class="note">${file.isPdf ? 'PDF · ' : ''}${sizeText(file.bytes)}</p>
      </div>
      <div class="tools">
        ${
          file.state === 'failed'
            ? html`<button type="button" class="link" @click=${() => attachment.retry(file)}>
                ${text.get('paper/retry')}
              </button>`
            : nothing
        }
        ${index ? tool(text.get('paper/up'), upIcon, () => attachment.moveUp(file)) : nothing}
        ${tool(text.get(file.state === 'sending' ? 'paper/cancel' : 'paper/remove'), closeIcon, () => attachment.remove(file))}
      </div>
    </li>
  `;
};

const stop = (event: Event): void => event.stopPropagation();

/** A whole drag counts, not what it passes over on its way. */
const isOut = ({ currentTarget, relatedTarget }: DragEvent): boolean =>
  !(relatedTarget instanceof Node && (currentTarget as Node).contains(relatedTarget));

/** 附件: choose, drop, paste or photograph; each file is a page, or several in a PDF. */
export const attachmentField = <Name extends string>(field: AttachmentField<Name>): TemplateResult => {
  const { form, text, name, label, hint, attachment } = field;
  const isInvalid = form.message(name)?.kind === 'error';
  const plain: FieldOptions = { form: form as unknown as FieldOptions['form'], text, name, label };
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    attachment.add([...(input.files ?? [])]);
    // The same file can be chosen again after it was removed.
    input.value = '';
  };
  const mark = (event: DragEvent, over: boolean): void =>
    void (event.currentTarget as Element).classList.toggle('over', over);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    mark(event, false);
    attachment.add([...(event.dataTransfer?.files ?? [])]);
  };
  return html`
    <fieldset
      class="field attachment wide ${isInvalid ? 'invalid' : ''}"
      part="attachment"
      data-attachment=${name}
      aria-describedby="${name}-hint ${name}-message"
      @input=${stop}
      @focusout=${stop}
    >
      <legend><span class="mark" aria-hidden="true">*</span>${label}</legend>
      <div class="hint" id="${name}-hint">${hint}</div>
      ${
        attachment.files.length
          ? html`<ol class="files">
              ${attachment.files.map((file, index) => fileLine(field, file, index))}
            </ol>`
          : nothing
      }
      <div
        class="drop"
        @dragover=${(event: DragEvent) => {
          event.preventDefault();
          mark(event, true);
        }}
        @dragleave=${(event: DragEvent) => isOut(event) && mark(event, false)}
        @drop=${drop}
      >
        ${uploadIcon}
        <label class="button"
          ><input
            type="file"
            id=${name}
            name=${name}
            multiple
            accept=${accept}
            aria-invalid=${isInvalid ? 'true' : 'false'}
            aria-describedby="${name}-message"
            @change=${take}
          />${text.get(attachment.files.length ? 'paper/more' : 'paper/choose')}<span class="hidden"
            >：${label}</span
          ></label
        >
        <label class="button camera"
          ><input type="file" accept="image/*" capture="environment" @change=${take} />${cameraIcon}${text.get(
            'paper/photograph',
          )}<span class="hidden">：${label}</span></label
        >
        <p class="note">${text.get('paper/how')}</p>
      </div>
      ${messageLine(plain)}
    </fieldset>
  `;
};
