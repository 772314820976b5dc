import { html, nothing, type TemplateResult } from 'lit';
import { failureNotice } from '../fields/form-summary.ts';
import { checkIcon, chevronIcon, warningIcon } from '../fields/icons.ts';
import { placeText } from '../qualification-wizard/sheet/place-text.ts';
import { penIcon } from '../qualification-wizard/status/status-icons.ts';
import { dayWords } from '../review/case-words.ts';
import { maskIcon } from './case-icons.ts';
import { placeAt } from './case-places.ts';
import type { CaseView } from './case-view.ts';

const placeLink = ({ text, goTo }: CaseView, pointer: string): TemplateResult => {
  const go = (event: Event) => {
    event.preventDefault();
    goTo(pointer);
  };
  return html`<a href="#${pointer}" @click=${go}>${placeText(text, pointer) ?? pointer}</a>`;
};

const warnings = (view: CaseView): TemplateResult => {
  const { text, current } = view;
  const list = current.version?.warnings ?? [];
  if (!list.length) return html`<p class="fine">${checkIcon}${text.get('attention/none')}</p>`;
  return html`
    <div class="marks warned" part="warnings">
      <h4>${warningIcon}${text.get('attention/warnings', { count: list.length })}</h4>
      <ul>
        ${list.map(
          ({ pointer, code }) => html`<li>${placeLink(view, placeAt(pointer))}<span>${text.code(code)}</span></li>`,
        )}
      </ul>
    </div>
  `;
};

const changes = (view: CaseView): unknown => {
  const { text, current } = view;
  const { against: version, differences, versionFailure: failure } = current;
  if (!version || failure) return nothing;
  if (!differences) return html`<p class="fine">${text.get('attention/comparing', { version })}</p>`;
  const { items } = differences;
  if (!items.length) return html`<p class="fine">${checkIcon}${text.get('attention/same', { version })}</p>`;
  return html`
    <div class="marks changed" part="changes">
      <h4>${penIcon}${text.get('attention/changes', { version, count: items.length })}</h4>
      <ul class="inline">
        ${items.map(({ pointer }) => html`<li>${placeLink(view, pointer)}</li>`)}
      </ul>
    </div>
  `;
};

const select = (label: string, name: string, body: TemplateResult, choose: (version: number) => void) => html`
  <label class="choice"
    ><span>${label}</span
    ><span class="box"
      ><select name=${name} @change=${({ target }: Event) => choose(Number((target as HTMLSelectElement).value))}>
        ${body}</select
      >${chevronIcon}</span
    ></label
  >
`;

const versions = ({ text, detail, current }: CaseView): unknown => {
  const { versions: list } = detail;
  const shown = current.version?.version ?? detail.version;
  if (list.length < 2) return nothing;
  const option = ({ version, submittedAt }: (typeof list)[number], chosen: number) =>
    html`<option value=${version} .selected=${version === chosen}>
      ${text.get('version/option', { version, day: dayWords(text, submittedAt) })}
    </option>`;
  return html`
    <div class="versions" part="versions">
      ${select(
        text.get('version/label'),
        'version',
        html`${[...list].reverse().map((one) => option(one, shown))}`,
        (version) => void current.show(version),
      )}
      ${select(
        text.get('version/against'),
        'against',
        html`<option value="0" .selected=${!current.against}>${text.get('version/against/none')}</option>
          ${list.filter(({ version }) => version < shown).map((one) => option(one, current.against))}`,
        (version) => void current.compare(version),
      )}
    </div>
  `;
};

const personal = ({ text, current, askPurpose }: CaseView): unknown => {
  if (!current.version?.masked.length) return nothing;
  const shown = current.isDisclosed;
  return html`
    <div class="personal ${shown ? 'shown' : ''}" part="personal">
      ${maskIcon}
      <p>${text.get(shown ? 'personal/shown' : 'personal/masked')}</p>
      <button
        type="button"
        class="button small"
        part="disclose"
        aria-disabled=${current.busy === 'disclose'}
        @click=${shown ? () => current.hide() : askPurpose}
      >
        ${text.get(shown ? 'personal/hide' : 'personal/show')}
      </button>
    </div>
  `;
};

/** What a reviewer looks at first: doubts of the rules, what is new, which version it is, and what is masked. */
export const caseAttention = (view: CaseView): TemplateResult => {
  const { text, detail, current } = view;
  const shown = current.version?.version ?? detail.version;
  const { version } = detail;
  return html`
    <section class="attention" part="attention" aria-labelledby="attention-title">
      <h3 id="attention-title">${text.get('attention/title')}</h3>
      ${
        current.isCurrent
          ? nothing
          : html`<div class="notice warning">
              ${warningIcon}
              <div>
                ${text.get('version/old', { version: shown, current: version })}
                <button type="button" class="link" part="latest" @click=${() => void current.show(version)}>
                  ${text.get('version/back', { current: version })}
                </button>
              </div>
            </div>`
      }
      ${current.versionFailure ? failureNotice(text, current.versionFailure) : nothing} ${warnings(view)}
      ${changes(view)}
      <div class="tools">${versions(view)}${personal(view)}</div>
    </section>
  `;
};
