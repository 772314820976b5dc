let given;
let root;

export const contender = {
  async load() {
    given = await (await fetch('/form.json')).text();
  },
  async open(host) {
    await import('/wizard-lit-form.mjs');
    const form = document.createElement('hand-written-form');
    Object.assign(form, JSON.parse(given));
    host.append(form);
    root = form.renderRoot ?? form.shadowRoot;
    await form.updateComplete;
    root = form.shadowRoot;
  },
  field: (name) => root?.querySelector(`[name="${name}"]`),
  complaint: (name) => root.querySelector(`#${name}-message`)?.textContent,
};
