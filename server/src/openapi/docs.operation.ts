import { html } from 'hono/html';
import type { Operation, OpenApiDocument, OpenApiResponse, Parameter, Ref } from './openapi-types.ts';
import { typeOf } from './docs.schema.ts';

type Markup = ReturnType<typeof html>;

const parameterPlaces = { path: '路径', query: '查询', header: '请求头' } as const;

const isRef = (parameter: Parameter | Ref): parameter is Ref => '$ref' in parameter;

const resolveParameter = (parameter: Parameter | Ref, api: OpenApiDocument): Parameter | undefined =>
  isRef(parameter) ? api.components.parameters[parameter.$ref.split('/').at(-1) ?? ''] : parameter;

const parameterRow = ({ name, in: place, required, description, schema }: Parameter): Markup =>
  html`<tr>
    <th scope="row"><code>${name}</code>${required ? '' : html`<small>可省略</small>`}</th>
    <td>${parameterPlaces[place]}，${typeOf(schema)}${description ? html`<p>${description}</p>` : ''}</td>
  </tr>`;

const json = (value: unknown): Markup =>
  html`<pre tabindex="0" role="group" aria-label="示例"><code>${JSON.stringify(value, null, 2)}</code></pre>`;

const bodyOf = (title: string, media: { schema: Parameter['schema']; example?: unknown } | undefined): Markup =>
  media
    ? html`<h4>${title}：${typeOf(media.schema)}</h4>
        ${json(media.example)}`
    : html``;

const problemRow = (status: string, code: string, summary: string): Markup =>
  html`<li>
    <a href="#problem-${code.replace('/', '-')}"><b>${status}</b> <code>${code}</code></a> ${summary}
  </li>`;

const problemsOf = (responses: Readonly<Record<string, OpenApiResponse>>): Markup =>
  html`<details>
    <summary>可能的失败</summary>
    <ul class="problems">
      ${Object.entries(responses).flatMap(([status, { content }]) =>
        Object.entries(content?.['application/problem+json']?.examples ?? {}).map(([code, { summary }]) =>
          problemRow(status, code, summary),
        ),
      )}
    </ul>
  </details>`;

const isForEverybody = ({ security }: Operation) => security.every((way) => Object.keys(way).length === 1);

/** One call: what it is for, what it takes, what it answers, how it fails. */
export const operationCard = (method: string, path: string, operation: Operation, api: OpenApiDocument): Markup => {
  const parameters = operation.parameters.flatMap((parameter) => resolveParameter(parameter, api) ?? []);
  const [status = '', success] = Object.entries(operation.responses).find(([code]) => code.startsWith('2')) ?? [];
  return html`<section class="card" id="call-${operation.operationId}">
    <h3>${operation.summary}</h3>
    <p class="route"><b class="${method}">${method.toUpperCase()}</b> <code>${path}</code></p>
    <p class="meta">
      <span>${isForEverybody(operation) ? '无须登录' : '企业端登录后'}</span> <code>${operation.operationId}</code>
    </p>
    <p lang="en">${operation.description}</p>
    <h4>参数</h4>
    <div class="scroll" tabindex="0" role="group" aria-label="参数">
      <table>
        <tbody>
          ${parameters.map(parameterRow)}
        </tbody>
      </table>
    </div>
    ${bodyOf('请求内容', operation.requestBody?.content['application/json'])}
    ${bodyOf(`应答 ${status}`, success?.content?.['application/json'])}
    ${success?.content ? '' : html`<h4>应答 ${status}：没有内容</h4>`} ${problemsOf(operation.responses)}
  </section>`;
};
