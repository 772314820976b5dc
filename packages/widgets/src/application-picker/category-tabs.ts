import type { ApplicationCategory } from '@zxkt/contract/resources/application';
import { html, type TemplateResult } from 'lit';
import type { TextController } from '../locales/text-controller.ts';
import type { ApplicationPickerKey } from '../locales/zh-CN/application-picker.ts';

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Arrows move among the tabs, Enter and Space choose: what a tab shows must first be fetched. */
const move = (event: KeyboardEvent): void => {
  const tabs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]')];
  const at = tabs.indexOf(event.target as HTMLElement);
  const step = steps[event.key];
  const to = step ? (at + step + tabs.length) % tabs.length : { Home: 0, End: tabs.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  tabs[to]?.focus();
};

/** The categories as tabs, after the pattern of the ARIA Authoring Practices with manual activation. */
export const categoryTabs = (
  text: TextController<ApplicationPickerKey>,
  categories: readonly ApplicationCategory[],
  chosen: ApplicationCategory,
  choose: (category: ApplicationCategory) => void,
): TemplateResult => html`
  <div class="tabs" part="tabs" role="tablist" aria-label=${text.get('categories')} @keydown=${move}>
    ${categories.map(
      (category) => html`
        <button
          type="button"
          role="tab"
          id="tab-${category}"
          aria-selected=${category === chosen}
          aria-controls="panel"
          tabindex=${category === chosen ? '0' : '-1'}
          @click=${() => choose(category)}
        >
          ${text.get(`category/${category}`)}
        </button>
      `,
    )}
  </div>
`;
