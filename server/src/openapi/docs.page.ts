import { problemStatus, type ProblemCode } from '@zxkt/contract';
import { html, raw } from 'hono/html';
import { problemTitles } from '../http/problem-titles.ts';
import { operationCard } from './docs.operation.ts';
import { schemaSections } from './docs.schema.ts';
import { docsStyles } from './docs.styles.ts';
import type { OpenApiDocument, Operation } from './openapi-types.ts';

type Markup = ReturnType<typeof html>;

interface Entry {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

const entriesOf = ({ paths }: OpenApiDocument): Entry[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );

const inGroup = (entries: readonly Entry[], name: string) =>
  entries.filter(({ operation }) => operation.tags[0] === name);

const navigation = ({ tags }: OpenApiDocument, entries: readonly Entry[]): Markup =>
  html`<nav aria-label="目录">
    <details>
      <summary>目录</summary>
      <ul>
        <li><a href="#access">接入方式</a></li>
      </ul>
      ${tags.map(
        ({ name }) =>
          html`<h2>${name}</h2>
            <ul>
              ${inGroup(entries, name).map(
                ({ operation }) => html`<li><a href="#call-${operation.operationId}">${operation.summary}</a></li>`,
              )}
            </ul>`,
      )}
      <h2>参考</h2>
      <ul>
        <li><a href="#problems">失败代码</a></li>
        <li><a href="#schemas">数据结构</a></li>
      </ul>
    </details>
  </nav>`;

const accessTable = ({ components }: OpenApiDocument): Markup =>
  html`<div class="scroll" tabindex="0" role="group" aria-label="接入方式">
    <table>
      <tbody>
        ${Object.values(components.securitySchemes).map(
          ({ name = 'authorization: Bearer', in: place = 'header', description }) =>
            html`<tr>
              <th scope="row"><code>${name}</code></th>
              <td>
                ${place === 'cookie' ? 'Cookie' : '请求头'}
                <p>${description}</p>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

const problemTable = (): Markup =>
  html`<div class="scroll" tabindex="0" role="group" aria-label="失败代码">
    <table>
      <thead>
        <tr>
          <th scope="col">状态</th>
          <th scope="col">代码</th>
          <th scope="col">含义</th>
        </tr>
      </thead>
      <tbody>
        ${(Object.entries(problemStatus) as [ProblemCode, number][]).map(
          ([code, status]) =>
            html`<tr id="problem-${code.replace('/', '-')}">
              <td>${status}</td>
              <th scope="row"><code>${code}</code></th>
              <td>${problemTitles[code]}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

/** Whole, so that no formatter comes between the text and its hash. */
const styleElement = raw(`<style>${docsStyles}</style>`);

/** The document as a page to read: no script, no asset, nothing from elsewhere. */
export const docsPage = (api: OpenApiDocument): Markup => {
  const entries = entriesOf(api);
  const { title, version, description } = api.info;
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <a class="skip" href="#content">跳到正文</a>
        <header>
          <div>
            <h1>${title}</h1>
            <p>${description}</p>
            <p class="meta"><span>版本 ${version}</span> <a href="/v1/openapi.json">OpenAPI 3.1 文档</a></p>
          </div>
        </header>
        <div class="layout">
          ${navigation(api, entries)}
          <main id="content" tabindex="-1">
            <h2 id="access">接入方式</h2>
            <p>每次调用都带公开密钥与客户端标识。需要登录的调用，另以 Cookie 或令牌之一表明身份。</p>
            ${accessTable(api)}
            ${api.tags.map(
              ({ name }) =>
                html`<h2>${name}</h2>
                  ${inGroup(entries, name).map(({ method, path, operation }) =>
                    operationCard(method, path, operation, api),
                  )}`,
            )}
            <h2 id="problems">失败代码</h2>
            <p>
              一切失败都以 <code>application/problem+json</code> 应答（RFC 9457）。请按
              <code>code</code> 区分，不要解析文字； <code>request/invalid</code> 另以
              <code>errors</code> 指明字段与原因。
            </p>
            ${problemTable()}
            <h2 id="schemas">数据结构</h2>
            ${schemaSections(api.components.schemas)}
          </main>
        </div>
      </body>
    </html>`;
};

/** Nothing may load; the one style is known by its hash. */
export const docsPolicy = async (): Promise<string> => {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(docsStyles)));
  const style = `'sha256-${btoa(String.fromCharCode(...hash))}'`;
  return `default-src 'none'; style-src ${style}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
};
