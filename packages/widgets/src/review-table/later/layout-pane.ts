import { caseColumns, type CaseColumn } from '@zxkt/contract/resources/review-desk';
import { html, nothing, type TemplateResult } from 'lit';
import { densities, usualColumns, type Density } from '../columns.ts';
import { usualView } from '../table-view.ts';
import { paneFrame } from './pane-frame.ts';
import { sayOf, type Desk } from './desk.ts';
import { backIcon, forthIcon } from './pane-icons.ts';

/** 显示设置: which columns, in which order, and how high rows are. What is chosen is seen at once behind the dialog. */
export const layoutPane = (desk: Desk): TemplateResult => {
  const { text, view, show } = desk;
  const say = sayOf(text);
  const { columns, density } = view();
  const order = [...columns, ...caseColumns.filter((column) => !columns.includes(column))];
  const first = order.find((column) => column !== 'unitName');
  const turn = (column: CaseColumn, isOn: boolean) =>
    show({ columns: isOn ? [...columns, column] : columns.filter((other) => other !== column) });
  const move = (column: CaseColumn, by: number) => {
    const moved = [...columns];
    const from = moved.indexOf(column);
    moved.splice(from + by, 0, ...moved.splice(from, 1));
    show({ columns: moved });
    desk.focus(`[data-step="${column + by}"]`);
    const position = from + by + 1;
    desk.say(text.get('column/move/say', { name: text.get(`column/${column}`), position }));
  };
  const line = (column: CaseColumn) => {
    const at = columns.indexOf(column);
    const name = text.get(`column/${column}`);
    const step = (by: 1 | -1) => html`
      <button
        type="button"
        class="step"
        data-step=${column + by}
        aria-label=${say(by < 0 ? 'layout/earlier' : 'layout/later', { name })}
        aria-disabled=${at < 0 || at + by < 0 || at + by >= columns.length}
        @click=${() => at >= 0 && at + by >= 0 && at + by < columns.length && move(column, by)}
      >
        ${by < 0 ? backIcon : forthIcon}
      </button>
    `;
    return html`<li>
      <label class="check"
        ><input
          type="checkbox"
          name="column"
          value=${column}
          ?data-first=${column === first}
          ?disabled=${column === 'unitName'}
          .checked=${at >= 0}
          @change=${({ target }: Event) => turn(column, (target as HTMLInputElement).checked)}
        /><span>${name}</span></label
      >
      ${at < 0 ? nothing : html`${step(-1)}${step(1)}`}
    </li>`;
  };
  return paneFrame(desk, {
    title: text.get('layout'),
    lead: say('layout/columns/text'),
    body: html`
      <ul class="order" aria-label=${say('layout/columns')}>
        ${order.map(line)}
      </ul>
      <fieldset>
        <legend>${say('layout/density')}</legend>
        <div class="segments">
          ${(Object.keys(densities) as Density[]).map(
            (name) =>
              html`<label
                ><input
                  type="radio"
                  name="density"
                  value=${name}
                  .checked=${name === density}
                  @change=${() => show({ density: name })}
                />${say(`layout/${name}`)}</label
              >`,
          )}
        </div>
      </fieldset>
      <div class="acts">
        <button type="button" class="button primary" @click=${desk.close}>${say('confirm')}</button>
        <button
          type="button"
          class="button"
          @click=${() => show({ columns: usualColumns, density: usualView.density, widths: {} })}
        >
          ${say('layout/usual')}
        </button>
      </div>
    `,
  });
};
