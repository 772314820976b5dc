import { Hono } from 'hono';
import { readDemoCodes } from '../demo/demo-authenticator.ts';
import type { AppEnv } from '../http/app-env.ts';
import type { Platform } from '../platform/platform.ts';
import { codeIn, mailboxPage } from './mailbox.page.ts';
import { listMailbox } from './mailbox.repository.ts';
import { mailboxScript } from './mailbox.script.ts';
import { mailboxStyles } from './mailbox.styles.ts';

const shownMessages = 100;

/**
 * `GET /dev/mailbox`, a page, and for tests `GET /dev/mailbox.json?recipient=&limit=` and `GET /dev/authenticators.json`.
 * Never mounted in production.
 */
export const mailboxPages = (platform: Pick<Platform, 'database' | 'digest' | 'vault' | 'clock'>): Hono<AppEnv> => {
  const { database, digest } = platform;
  const hashOf = (text: string) => `'sha256-${digest(text).replaceAll('-', '+').replaceAll('_', '/')}='`;
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(mailboxStyles)}`,
    `script-src ${hashOf(mailboxScript)}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

  const pages = new Hono<AppEnv>();
  pages.get('/dev/mailbox', async (c) => {
    c.header('content-security-policy', policy);
    return c.html(mailboxPage(await listMailbox(database.db, { limit: shownMessages }), await readDemoCodes(platform)));
  });
  pages.get('/dev/authenticators.json', async (c) => c.json({ items: await readDemoCodes(platform) }));
  pages.get('/dev/mailbox.json', async (c) => {
    const limit = Math.min(shownMessages, Math.max(1, Math.trunc(Number(c.req.query('limit'))) || shownMessages));
    const rows = await listMailbox(database.db, { recipient: c.req.query('recipient'), limit });
    const items = rows.map(({ created_at, ...row }) => ({ ...row, code: codeIn(row.text), createdAt: created_at }));
    return c.json({ items });
  });
  return pages;
};
