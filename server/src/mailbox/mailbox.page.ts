import { html, raw } from 'hono/html';
import type { DemoCode } from '../demo/demo-authenticator.ts';
import type { StoredMessage } from './mailbox.repository.ts';
import { mailboxScript } from './mailbox.script.ts';
import { mailboxStyles } from './mailbox.styles.ts';

/** The code in a message, for a person to copy and a test to read. Other digits are numbers of something else. */
export const codeIn = (text: string): string | null => /验证码：(\d{6})(?!\d)/.exec(text)?.[1] ?? null;

const clockFace = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'medium',
  hour12: false,
});

/** Addresses in a text become links; everything else is text. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"'，。；）]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}" rel="noreferrer">${part}</a>` : html`${part}`));

const entry = ({ recipient, subject, text, created_at }: StoredMessage) => {
  const code = codeIn(text);
  return html`<li>
    <article>
      <div class="meta">
        <b>${recipient}</b><time datetime="${new Date(created_at).toISOString()}">${clockFace.format(created_at)}</time>
      </div>
      ${subject ? html`<h3>${subject}</h3>` : ''}
      ${code ? html`<output class="code" title="点击即选中" aria-label="验证码 ${[...code].join(' ')}">${code}</output>` : ''}
      <p class="text">${linked(text)}</p>
    </article>
  </li>`;
};

const section = (id: string, title: string, empty: string, messages: readonly StoredMessage[]) =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title} <span>${messages.length} 条</span></h2>
    ${
      messages.length > 0
        ? html`<ol>
            ${messages.map(entry)}
          </ol>`
        : html`<p class="empty">${empty}</p>`
    }
  </section>`;

/** What the demonstration staff's authenticators show; the script keeps it fresh. */
const authenticators = (codes: readonly DemoCode[]) =>
  codes.length === 0
    ? ''
    : html`<section class="authenticators" aria-labelledby="authenticators">
        <h2 id="authenticators">管理端动态口令 <span>演示账号</span></h2>
        <ul>
          ${codes.map(
            ({ account, displayName, code }) =>
              html`<li>
                <b>${displayName}</b> <span>${account}</span>
                <output class="code" data-account="${account}" title="点击即选中">${code ?? '请稍候'}</output>
              </li>`,
          )}
        </ul>
      </section>`;

/** Whole, so that no formatter comes between a text and its hash. */
const styleElement = raw(`<style>${mailboxStyles}</style>`);
const scriptElement = raw(`<script type="module">${mailboxScript}</script>`);

/** The development mailbox as a person reads it: newest first, text messages apart from mail. */
export const mailboxPage = (messages: readonly StoredMessage[], codes: readonly DemoCode[] = []) =>
  html`<!doctype html>
    <html lang="zh-CN" data-newest="${messages[0]?.id ?? ''}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>开发信箱</title>
        <noscript><meta http-equiv="refresh" content="10" /></noscript>
        ${styleElement}
      </head>
      <body>
        <header>
          <div>
            <h1>开发信箱</h1>
            <p>未配置邮件服务器和短信网关时，发出的邮件和短信都留在这里，不会真正送出。有新消息时页面自动刷新。</p>
          </div>
        </header>
        <main>
          ${authenticators(codes)}
          ${section(
            'sms',
            '短信',
            '还没有短信',
            messages.filter((message) => message.channel === 'sms'),
          )}
          ${section(
            'mail',
            '邮件',
            '还没有邮件',
            messages.filter((message) => message.channel === 'mail'),
          )}
        </main>
        ${scriptElement}
      </body>
    </html>`;
