let given;
const componentOf = ({ name, label, hint, kind, options, pattern, isRequired }) => ({
  key: name,
  label,
  description: hint,
  input: true,
  validateOn: 'change',
  type: { line: 'textfield', text: 'textarea', choice: 'select' }[kind],
  validate: { required: isRequired, ...(pattern && { pattern }) },
  ...(kind === 'choice' && {
    widget: 'html5',
    data: { values: options.map(({ value, text }) => ({ value, label: text })) },
  }),
});

export const contender = {
  async load() {
    given = await (await fetch('/form.json')).text();
  },
  async open(host) {
    const { Formio } = await import('/wizard-formio-form.mjs');
    const { sections, values } = JSON.parse(given);
    const components = sections.map(({ title, fields }, index) => ({
      type: 'panel',
      key: `panel-${index}`,
      title,
      components: fields.map(componentOf),
    }));
    const form = await Formio.createForm(host, { components });
    await form.setSubmission({ data: values });
  },
  field: (name) => document.querySelector(`[name="data[${name}]"]`),
  complaint: (name) => document.querySelector(`.formio-component-${name} .formio-errors`)?.textContent,
};
