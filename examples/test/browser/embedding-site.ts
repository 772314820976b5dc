import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { listen, type Listening } from '../../host/listen.ts';
import { securityHeaders } from '../../host/security-headers.ts';

const types: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

const provided = (content: string) => `<zxkt-provider api="http://localhost:9" key="k">${content}</zxkt-provider>`;
const form = '<zxkt-account-form draft="off"></zxkt-account-form>';

/**
 * What stands in each page; `/<name>` is its address. `%CDN%` is the same site as another origin, `%MODULE%` the bundle by its name
 * with a hash.
 */
const pages: Record<string, string> = {
  'cdn-script': `<script src="%CDN%/zxkt/zxkt.iife.js"></script>${provided(form)}`,
  'cdn-module': `<script type="module" src="%CDN%/zxkt/%MODULE%"></script>${provided(form)}`,
  bare: provided(form),
  'looked-for': `<script src="/zxkt/loader.js"></script>${provided(form)}`,
  twice: `<script src="/zxkt/loader.js"></script><script type="module" src="/zxkt/loader.js"></script>
    <script type="module" src="/zxkt/all.js"></script><script src="/zxkt/zxkt.iife.js"></script>${provided(form)}`,
  mistyped: `<script src="/mistyped/loader.js"></script>${provided(form)}`,
  'mistyped-script': `<script src="/mistyped/zxkt.iife.js"></script>${provided(form)}`,
  missing: `<script src="/missing/loader.js"></script>${provided(form)}`,
  clash: `<script src="/zxkt/zxkt.iife.js"></script><script src="/next/zxkt.iife.js"></script>${provided(form)}`,
  versions: `<script src="/zxkt/loader.js"></script><script type="module" src="/next/loader.js" data-suffix="-v2"></script>
    ${provided(form)}${provided(form.replaceAll('account-form', 'account-form-v2'))}`,
};

interface Manifest {
  readonly [file: string]: { readonly hashed?: string };
}

/** Pages that embed badly. `/next/` is the same bundle as a version 9; `/mistyped/` sends scripts as text, `/missing/` none. */
export const startEmbeddingSite = async (bundle: string): Promise<Listening & { readonly url: string }> => {
  const site = new Hono();
  const policy = securityHeaders('http://localhost:9');
  const csp = policy['content-security-policy']?.replace('lit-html', "lit-html 'allow-duplicates'") ?? '';

  const { hashed = '' } =
    (JSON.parse(readFileSync(join(bundle, 'manifest.json'), 'utf8')) as Manifest)['zxkt.js'] ?? {};
  let cdn = '';
  site.get('/favicon.ico', ({ body }) => body(null, 204));
  site.get('/:folder/:path{.+}', ({ req, body, notFound }) => {
    const { folder, path } = req.param();
    const file = join(bundle, path);
    const isLoader = path === 'loader.js';
    if (!file.startsWith(bundle) || !existsSync(file) || (folder === 'missing' && !isLoader)) return notFound();
    const text = readFileSync(file, 'utf8');
    const type = folder === 'mistyped' && !isLoader ? 'text/plain' : (types[extname(path)] ?? 'text/plain');
    return body(folder === 'next' ? text.replaceAll('"0.1.0"', '"9.0.0"') : text, 200, {
      'content-type': type,
      'access-control-allow-origin': '*',
      ...(folder !== 'mistyped' && { 'x-content-type-options': 'nosniff' }),
    });
  });
  site.get('/:page', ({ req, html, notFound }) => {
    const content = pages[req.param('page')];
    if (!content) return notFound();
    const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${req.param('page')}</title><body>${content
      .replaceAll('%CDN%', cdn)
      .replaceAll('%MODULE%', hashed)}`;
    // Whoever adds scripts by script has no such policy.
    return html(
      page,
      200,
      page.includes('<script')
        ? { ...policy, 'content-security-policy': csp.replace("script-src 'self'", `script-src 'self' ${cdn}`) }
        : {},
    );
  });

  const listening = await listen(site, { host: '127.0.0.1', port: 0 });
  cdn = `http://localhost:${listening.port}`;
  return { ...listening, url: `http://127.0.0.1:${listening.port}` };
};
