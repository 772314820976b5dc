import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { demoKeys, seedDemo } from '@zxkt/server';
import { readConfiguration, startServer } from '@zxkt/server/node';
import { Hono } from 'hono';
import { listen } from '../host/listen.ts';
import { securityHeaders } from '../host/security-headers.ts';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

/** Pages of frameworks have one shell; the others bring their own. */
const shells: Record<string, string> = { react: 'app.html', vue: 'app.html', angular: 'app.html' };

/** A framework's own name among those that may make Trusted Types. */
const policies: Record<string, string> = { vue: ' vue', angular: ' angular' };

const policyOf = (name: string, api: string) => {
  const headers = securityHeaders(api);
  const policy = headers['content-security-policy']?.replace('lit-html', `lit-html${policies[name] ?? ''}`) ?? '';
  return { ...headers, 'content-security-policy': policy };
};

/** Hosts that run, each at `<url>/<name>/`. */
export interface Hosts {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves built hosts (`buildHosts`) on `127.0.0.1`, and the API that they call on `localhost`. Under the strict policy, but
 * for the page of 2009, which knows none and is in GBK.
 */
export const startHosts = async (folder: string, dataDirectory: string): Promise<Hosts> => {
  const configuration = readConfiguration({ ZXKT_DATA_DIR: dataDirectory, ZXKT_LOG_LEVEL: 'error' });
  const server = await startServer({ configuration, overrides: { port: 0 } });
  const api = `http://localhost:${new URL(server.url).port}`;
  const manifest = JSON.parse(readFileSync(join(folder, 'zxkt/manifest.json'), 'utf8')) as Record<
    string,
    { readonly integrity: string }
  >;

  const site = new Hono();
  site.get('/favicon.ico', ({ body }) => body(null, 204));
  site.get('/:host/', ({ req, body }) => {
    const name = req.param('host');
    const file = join(folder, shells[name] ?? `${name}/index.html`);
    const values = { API: api, KEY: demoKeys.portal, NAME: name, LOADER: manifest['loader.js']?.integrity ?? '' };
    // As bytes: the encoding is the page's own affair.
    const page = readFileSync(file, 'latin1').replaceAll(
      /%([A-Z]+)%/g,
      (whole, key) => values[key as keyof typeof values] ?? whole,
    );
    const headers: Record<string, string> =
      name === 'jsp'
        ? { 'content-type': 'text/html; charset=gbk' }
        : { 'content-type': 'text/html; charset=utf-8', ...policyOf(name, api) };
    return body(Buffer.from(page, 'latin1'), 200, headers);
  });
  site.get('/:host/:path{.+}', ({ req, body, notFound }) => {
    const path = join(folder, req.path);
    const type = types[extname(path)];
    if (!path.startsWith(folder) || !type) return notFound();
    return body(readFileSync(path), 200, { 'content-type': type });
  });
  site.onError((error, { text }) => text(String(error), 404));

  const listening = await listen(site, { host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${listening.port}`;
  await seedDemo(server.platform, { portal: [url], provincial: [] });
  return {
    url,
    stop: async () => {
      await listening.stop();
      await server.stop();
    },
  };
};
