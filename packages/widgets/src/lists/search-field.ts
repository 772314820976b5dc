import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import { closeIcon } from '../fields/hall-icons.ts';
import { textField } from '../fields/text-field.ts';
import type { Speaker, TextController } from '../locales/text-controller.ts';
import type { ListKey } from '../locales/zh-CN/list.ts';

type Text = Speaker & TextController<ListKey>;

/** 应用名称, with a cross that empties it. */
export const searchField = <Name extends string>(form: FormController<Name | 'search'>, text: Text): TemplateResult =>
  textField({
    form,
    text,
    name: 'search',
    label: text.get('search'),
    placeholder: text.get('search/placeholder'),
    type: 'search',
    maxlength: 64,
    inner: form.values.search
      ? html`<button
          type="button"
          class="inner"
          aria-label=${text.get('search/clear')}
          title=${text.get('search/clear')}
          @click=${() => {
            form.set('search', '');
            form.focus('search');
          }}
        >
          ${closeIcon}
        </button>`
      : nothing,
  });
