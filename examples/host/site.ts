import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { composePage, type Placeholders } from './page.ts';
import { securityHeaders } from './security-headers.ts';

export interface SiteOptions {
  /** Folder with `pages/`, `assets/` and, where pages include any, `fragments/`. */
  readonly folder: string;
  /** Folder of the built widgets, served under `/zxkt/`. */
  readonly widgets: string;
  /** Base address of the API. */
  readonly api: string;
  readonly placeholders: Placeholders;
}

const year = 60 * 60 * 24 * 365;
const revalidate = 'no-cache';
const immutable = `public, max-age=${year}, immutable`;

/** Pages live at the root: `/` and `/<name>.html`. */
const pageName = (path: string) => (path === '/' ? 'index' : /^\/([a-z0-9-]+)\.html$/.exec(path)?.[1]);

/** One static site: its pages, its assets and its own copy of the widgets, all under a strict policy. */
export const createSite = ({ folder, widgets, api, placeholders }: SiteOptions): Hono => {
  const headers = Object.entries(securityHeaders(api));
  const site = new Hono();

  const page = (name: string, path: string) =>
    composePage(join(folder, 'pages', `${name}.html`), { fragments: join(folder, 'fragments'), path, placeholders });

  site.use(async (c, next) => {
    await next();
    for (const [name, value] of headers) c.header(name, value);
    // Chunks are named after what is in them; everything else keeps its name and changes.
    c.header('cache-control', c.res.ok && c.req.path.startsWith('/zxkt/chunks/') ? immutable : revalidate);
  });
  site.use(etag());
  site.use('/zxkt/*', serveStatic({ root: widgets, rewriteRequestPath: (path) => path.slice('/zxkt'.length) }));
  site.use('/assets/*', serveStatic({ root: folder }));
  site.get('*', async (c, next) => {
    const name = pageName(c.req.path);
    if (!name || !existsSync(join(folder, 'pages', `${name}.html`))) return next();
    return c.html(await page(name, c.req.path));
  });
  site.notFound(async (c) => c.html(await page('not-found', c.req.path), 404));
  return site;
};
