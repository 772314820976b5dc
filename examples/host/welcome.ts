import type { Examples } from './start-examples.ts';

/** Columns that a terminal gives to a text: two for each Chinese character. */
const widthOf = (text: string) => [...text].reduce((width, character) => width + (character > '\u2e7f' ? 2 : 1), 0);

const row = (label: string, value: string, width: number) =>
  `    ${label}${' '.repeat(Math.max(2, width - widthOf(label)))}${value}`;

const block = (title: string, rows: readonly (readonly [string, string])[]) =>
  ['', `  ${title}`, ...rows.map(([label, value]) => row(label, value, 30))].join('\n');

/** What `npm start` prints when everything is there. */
export const welcome = ({ portal, provincial, api, mailbox, docs, demo, data }: Examples, seconds: number): string =>
  [
    '',
    `  外贸发展专项资金（中小）网络管理  zxkt  ready in ${seconds.toFixed(1)} s`,
    block('打开 Open', [
      ['门户 Portal', `${portal}/`],
      ['省级站点 Provincial site', `${provincial}/`],
      ['短信和邮件 Mailbox', mailbox],
      ['接口文档 API docs', docs],
    ]),
    block('演示账号 Demo accounts', [
      ...demo.accounts.map(({ account, displayName }) => [displayName, account] as const),
      ['密码（共用） Password (all)', demo.password],
    ]),
    block('管理端演示账号 Demo staff', [
      ...demo.staff.map(({ account, displayName }) => [displayName, account] as const),
      ['动态口令 Codes', mailbox],
      ['动态口令密钥 Authenticator', demo.totpSecret],
    ]),
    block('数据 Data', [
      ['数据库 Database', data],
      ['接口 API', api],
    ]),
    '',
    '  按 Ctrl-C 停止。Press Ctrl-C to stop.',
    '',
  ].join('\n');
