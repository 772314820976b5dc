import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { Hono } from 'hono';
import { listen } from '../../host/listen.ts';
import { securityHeaders } from '../../host/security-headers.ts';

/** How a page is set up: by what a healthy one has, and one thing of it done wrong. */
export interface Setup {
  readonly api: string;
  readonly key: string;
  /** What to make of the policy. */
  readonly policy?: (healthy: string) => string;
  /** What else stands in the page. */
  readonly content?: string;
}

export interface DoctorSite {
  /** Its port, on `127.0.0.1` and every name that is mapped to it. */
  readonly port: number;
  /** The page is this from now on. */
  setup: Setup;
  stop(): Promise<void>;
}

/** One page with the doctor on it, and the bundle beside it; `/next/` is the same bundle as a version 9. */
export const startDoctorSite = async (bundle: string, setup: Setup): Promise<DoctorSite> => {
  const app = new Hono();
  const site: { setup: Setup } = { setup };
  app.get('/favicon.ico', ({ body }) => body(null, 204));
  app.get('/', ({ html }) => {
    const { api, key, policy = (healthy) => healthy, content = '' } = site.setup;
    const { 'content-security-policy': healthy = '', ...headers } = securityHeaders(api);
    return html(
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>接入检查</title>
      <body><script src="/zxkt/loader.js"></script>${content}
      <zxkt-provider api="${api}" key="${key}"><zxkt-doctor></zxkt-doctor></zxkt-provider>`,
      200,
      { ...headers, 'content-security-policy': policy(healthy) },
    );
  });
  app.get('/:folder/:path{.+}', ({ req, body, notFound }) => {
    const { folder, path } = req.param();
    if (extname(path) !== '.js') return notFound();
    const text = readFileSync(join(bundle, normalize(`/${path}`)), 'utf8');
    return body(folder === 'next' ? text.replaceAll('"0.1.0"', '"9.0.0"') : text, 200, {
      'content-type': 'text/javascript',
    });
  });
  const { port, stop } = await listen(app, { host: '127.0.0.1', port: 0 });
  return Object.assign(site, { port, stop });
};
