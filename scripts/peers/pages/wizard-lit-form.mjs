// The same fields by hand: one component, one loop, the rules of the contract, and nothing that is not needed for that.
import { css, html, LitElement } from 'lit';
import { safeParse } from 'valibot';
import { qualificationSections } from '@zxkt/contract/resources/qualification/sections';

class HandWrittenForm extends LitElement {
  static properties = { sections: { attribute: false }, values: { attribute: false }, codes: { state: true } };
  static styles = css`
    :host {
      display: block;
      max-width: 880px;
      font: 16px/1.6 system-ui;
    }
    fieldset {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 16px;
      border: 0;
    }
    input,
    select,
    textarea {
      box-sizing: border-box;
      width: 100%;
      min-height: 44px;
      padding: 8px 12px;
      border: 1px solid #8793a4;
      border-radius: 8px;
      font: inherit;
    }
    .wrong {
      color: #b3261e;
    }
  `;

  constructor() {
    super();
    this.codes = {};
  }

  judge({ target: { name, value } }) {
    this.values = { ...this.values, [name]: value };
    const [section, field] = name.split('-');
    const { issues } = safeParse(qualificationSections[section][field], value);
    this.codes = { ...this.codes, [name]: issues?.[0].message };
  }

  control({ name, kind, options }) {
    const value = this.values[name] ?? '';
    if (kind === 'text') return html`<textarea id=${name} name=${name} rows="4" .value=${value}></textarea>`;
    if (kind === 'line') return html`<input id=${name} name=${name} .value=${value} autocomplete="off" />`;
    return html`<select id=${name} name=${name}>
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.text}</option>`)}
    </select>`;
  }

  render() {
    return html`<form @input=${this.judge}>
      ${this.sections.map(
        ({ title, fields }) =>
          html`<h3>${title}</h3>
            <fieldset>
              ${fields.map(
                (field) =>
                  html`<div>
                    <label for=${field.name}>${field.label}</label>${this.control(field)}
                    <p class="wrong" id="${field.name}-message" aria-live="polite">${this.codes[field.name]}</p>
                    <p>${field.hint}</p>
                  </div>`,
              )}
            </fieldset>`,
      )}
    </form>`;
  }
}
customElements.define('hand-written-form', HandWrittenForm);
