let given;
const elementOf = ({ name, label, hint, kind, options, pattern, isRequired }) => ({
  name,
  title: label,
  description: hint,
  isRequired,
  ...(kind === 'line' && { type: 'text' }),
  ...(kind === 'text' && { type: 'comment' }),
  ...(kind === 'choice' && { type: 'dropdown', renderAs: 'select', choices: options }),
  ...(pattern && { validators: [{ type: 'regex', regex: pattern, text: '格式不正确' }] }),
});

export const contender = {
  async load() {
    given = await (await fetch('/form.json')).text();
  },
  async open(host) {
    const { Model, renderSurvey } = await import('/wizard-surveyjs-form.mjs');
    const { sections, values } = JSON.parse(given);
    const survey = new Model({
      checkErrorsMode: 'onValueChanged',
      textUpdateMode: 'onTyping',
      elements: sections.map(({ title, fields }, index) => ({
        type: 'panel',
        name: `panel-${index}`,
        title,
        elements: fields.map(elementOf),
      })),
    });
    survey.data = values;
    renderSurvey(survey, host);
  },
  field: (name) => document.querySelector(`[data-name="${name}"] :is(input, textarea, select)`),
  complaint: (name) => document.querySelector(`[data-name="${name}"] [role="alert"]`)?.textContent,
};
