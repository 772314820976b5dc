import { html } from 'hono/html';
import { refBase, type Components, type JsonSchema } from './json-schema.ts';

type Markup = ReturnType<typeof html>;

/** Words for the types of JSON, as the page's readers say them. */
const typeWords: Readonly<Record<string, string>> = {
  string: '文本',
  integer: '整数',
  number: '数字',
  boolean: '真或假',
  object: '对象',
  null: '空',
  array: '列表',
};

const componentLink = (ref: string): Markup => {
  const name = ref.slice(refBase.length);
  return html`<a href="#schema-${name}">${name}</a>`;
};

const join = (parts: readonly Markup[], separator: string): Markup =>
  html`${parts.map((part, index) => html`${index > 0 ? separator : ''}${part}`)}`;

const bounds = ({ minLength, maxLength, minimum, maximum }: JsonSchema): string => {
  if (minLength !== undefined && minLength === maxLength) return `，${minLength} 位`;
  if (maxLength !== undefined) return `，至多 ${maxLength} 位`;
  if (maximum !== undefined) return `，${minimum ?? 0} 至 ${maximum}`;
  return '';
};

/** The type of a value in a few words, with a link where it has a section of its own. */
export const typeOf = (schema: JsonSchema): Markup => {
  const { $ref, const: only, enum: options, items, anyOf, oneOf, type = '' } = schema;
  if ($ref) return componentLink($ref);
  if (only !== undefined) return html`<code>${JSON.stringify(only)}</code>`;
  if (options)
    return join(
      options.map((option) => html`<code>${JSON.stringify(option)}</code>`),
      ' | ',
    );
  if (items) return html`列表：${typeOf(items)}`;
  const alternatives = anyOf ?? oneOf;
  if (alternatives) return join(alternatives.map(typeOf), ' 或 ');
  return html`${typeWords[type] ?? '任意值'}${bounds(schema)}`;
};

const row = (name: string, schema: JsonSchema, required: boolean): Markup =>
  html`<tr>
    <th scope="row"><code>${name}</code>${required ? '' : html`<small>可省略</small>`}</th>
    <td>${typeOf(schema)}${schema.description ? html`<p>${schema.description}</p>` : ''}</td>
  </tr>`;

const table = (rows: readonly Markup[]): Markup =>
  html`<div class="scroll" tabindex="0" role="group" aria-label="字段">
    <table>
      <thead>
        <tr>
          <th scope="col">字段</th>
          <th scope="col">内容</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;

const fieldsOf = ({ properties = {}, required = [] }: JsonSchema): Markup[] =>
  Object.entries(properties).flatMap(([name, schema]) => {
    const own = row(name, schema, required.includes(name));
    // An object without a section of its own is told in place.
    const inner = schema.properties
      ? Object.entries(schema.properties).map(([word, part]) =>
          row(`${name}.${word}`, part, schema.required?.includes(word) ?? false),
        )
      : [];
    return [own, ...inner];
  });

/** Which of several shapes this is: the constant that tells them apart. */
const titleOf = ({ properties = {} }: JsonSchema): Markup => {
  const [name, schema] = Object.entries(properties).find(([, property]) => property.const !== undefined) ?? [];
  return html`<h4><code>${name ?? ''}</code> 为 <code>${JSON.stringify(schema?.const ?? null)}</code> 时</h4>`;
};

/** The fields of an object, or of each shape that it can have. */
const fieldTable = (schema: JsonSchema): Markup => {
  const shapes = schema.oneOf ?? schema.anyOf;
  if (shapes) return html`${shapes.map((shape) => html`${titleOf(shape)}${table(fieldsOf(shape))}`)}`;
  return schema.properties ? table(fieldsOf(schema)) : html`<p>${typeOf(schema)}</p>`;
};

/** Every structure that has a name, each a section to link to. */
export const schemaSections = (components: Components): Markup =>
  html`${Object.entries(components).map(
    ([name, schema]) =>
      html`<section class="card" id="schema-${name}">
        <h3>${name}</h3>
        ${fieldTable(schema)}
      </section>`,
  )}`;
