import { html, type TemplateResult } from 'lit';
import { chevronLeftIcon, chevronRightIcon } from '../fields/hall-icons.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { ApplicationPickerKey } from '../locales/zh-CN/application-picker.ts';
import type { Found } from './application-picker.ts';

/** Rows on a full page. */
const pageSize = 10;

/** 共 12 条, where one stands among them, 上一页 and 下一页. */
export const pager = (
  text: TextController<ApplicationPickerKey>,
  { total, page, items, next, previous }: Found,
  turn: (cursor: string | null, page: number) => void,
): TemplateResult => {
  const pages = Math.ceil(total / pageSize);
  const first = (page - 1) * pageSize + 1;
  const position = text.get('page/position', { page, pages, first, last: first + items.length - 1 });
  return html`
    <nav class="pager" part="pager" aria-label=${text.get('pages')}>
      <p><b>${text.get('page/total', { total })}</b> <span>${position}</span></p>
      <div class="turn" ?hidden=${pages < 2}>
        <button type="button" class="button" aria-disabled=${!previous} @click=${() => turn(previous, page - 1)}>
          ${chevronLeftIcon}${text.get('page/previous')}
        </button>
        <button type="button" class="button" aria-disabled=${!next} @click=${() => turn(next, page + 1)}>
          ${text.get('page/next')}${chevronRightIcon}
        </button>
      </div>
    </nav>
  `;
};
