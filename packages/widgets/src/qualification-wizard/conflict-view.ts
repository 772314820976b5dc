import { html, type TemplateResult } from 'lit';
import { momentText } from '../locales/moment-text.ts';
import type { NameOf } from './catalogue-names.ts';
import type { Conflict } from './qualification-draft-controller.ts';
import { sheetSections, type CellKind } from './sheet/sheet-layout.ts';
import { sheetValue } from './sheet/sheet-value.ts';
import { isList, listOf, pointerOf, type WizardField, type WizardValues } from './wizard-fields.ts';
import type { PagesText } from './wizard-pages.ts';

export { choiceStyles } from '../theme/choice.styles.ts';
export { interruptionStyles } from './interruption.styles.ts';

export interface ConflictPage {
  readonly text: PagesText;
  readonly nameOf: NameOf;
  readonly conflict: Conflict;
  readonly mine: WizardValues;
  /** Fields that are to take the server's value. */
  readonly theirs: ReadonlySet<WizardField>;
  readonly choose: (theirs: ReadonlySet<WizardField>) => void;
  readonly save: () => void;
}

const cells: ReadonlyMap<string, CellKind> = new Map(
  sheetSections.flatMap(([, list]) => list.map(({ field, kind }) => [field, kind] as const)),
);

/** Both values of a field, one of them to be taken. */
const row = (page: ConflictPage, name: WizardField): TemplateResult => {
  const { text, nameOf, conflict, mine, theirs, choose } = page;
  const field = pointerOf(name).slice(1).replace('/', '.') as 'unit.uscc';
  const shown = (value: string): unknown =>
    sheetValue(text, nameOf, cells.get(field) ?? 'text', isList(name) ? listOf(value) : value) ??
    html`<span class="none">${text.get('conflict/none')}</span>`;
  const pick = (isTheirs: boolean) => () => {
    const next = new Set(theirs);
    if (isTheirs) next.add(name);
    else next.delete(name);
    choose(next);
  };
  const option = (isTheirs: boolean, value: string) => html`
    <label class="version"
      ><input
        type="radio"
        name="conflict-${name}"
        .checked=${theirs.has(name) === isTheirs}
        @change=${pick(isTheirs)}
      /><span
        ><small>${text.get(isTheirs ? 'conflict/theirs' : 'conflict/mine')}</small
        ><span class="value">${shown(value)}</span></span
      ></label
    >
  `;
  const [section = ''] = field.split('.');
  return html`
    <fieldset class="difference" data-field=${name}>
      <legend>
        <span class="of">${text.get(`qualification/${section as 'unit'}`)}</span> ${text.get(`qualification/${field}`)}
      </legend>
      <div class="versions">${option(false, mine[name])} ${option(true, conflict.theirs[name])}</div>
    </fieldset>
  `;
};

/** Two versions of one draft: each difference with both values, to be chosen one by one or all at once. */
export const conflictPage = (page: ConflictPage): TemplateResult => {
  const { text, conflict, choose, save } = page;
  const time = momentText(text, conflict.server.savedAt);
  return html`
    <div class="conflict" part="conflict">
      <div>
        <h3 tabindex="-1" data-heading>${text.get('conflict/title')}</h3>
        <p class="lead">${text.get('conflict/text')}</p>
      </div>
      <div class="bulk">
        <p class="note">
          ${text.get('conflict/count', { count: conflict.fields.length })} · ${text.get('conflict/theirs/at', { time })}
        </p>
        <div>
          <button type="button" class="button small" part="all-mine" @click=${() => choose(new Set())}>
            ${text.get('conflict/all-mine')}
          </button>
          <button type="button" class="button small" part="all-theirs" @click=${() => choose(new Set(conflict.fields))}>
            ${text.get('conflict/all-theirs')}
          </button>
        </div>
      </div>
      ${conflict.fields.map((name) => row(page, name))}
      <div class="foot">
        <button type="button" class="button primary" part="resolve" @click=${save}>${text.get('conflict/save')}</button>
      </div>
    </div>
  `;
};
