import { Hono } from 'hono';
import type { AppEnv } from '../http/app-env.ts';

/** `GET /v1/openapi.json` and `GET /docs`, both made from the table of calls when first asked for. */
export const openApiPages = (): Hono<AppEnv> => {
  let made: Promise<{ json: string; page: string; policy: string }> | undefined;
  const make = async () => {
    const [{ openApiDocument }, { docsPage, docsPolicy }] = await Promise.all([
      import('./openapi-document.ts'),
      import('./docs.page.ts'),
    ]);
    const document = openApiDocument();
    return { json: JSON.stringify(document), page: String(await docsPage(document)), policy: await docsPolicy() };
  };
  const pages = new Hono<AppEnv>();
  pages.get('/v1/openapi.json', async (c) => {
    const { json } = await (made ??= make());
    return c.body(json, 200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-cache' });
  });
  pages.get('/docs', async (c) => {
    const { page, policy } = await (made ??= make());
    return c.html(page, 200, { 'content-security-policy': policy, 'cache-control': 'no-cache' });
  });
  return pages;
};
