import { Hono } from 'hono';
import type { AppEnv } from '../http/app-env.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { createReadiness, type Unreadiness } from './readiness.ts';

const reasons: Record<Unreadiness, string> = {
  stopping: '服务正在停止',
  'database-unavailable': '数据库无法读写',
  'migrations-pending': '数据库结构尚未更新到本版本',
};

/**
 * For those who run the server: `GET /healthz` (the process answers), `GET /readyz` (it can serve), `GET /metrics`
 * (Prometheus text, where there is any, for bearers of the token if one is configured).
 */
export const operationsPages = (platform: Platform): Hono<AppEnv> => {
  const { metrics, digest } = platform;
  const readiness = createReadiness(platform);
  const pages = new Hono<AppEnv>();

  pages.get('/healthz', (c) => c.json({ status: 'alive' }));
  pages.get('/readyz', async (c) => {
    const reason = await readiness();
    if (reason) throw new CallProblem('server/unavailable', { detail: reasons[reason], retryAfterSeconds: 5 });
    return c.json({ status: 'ready' });
  });

  const { render, token } = metrics;
  if (!render) return pages;
  // Digests, so that the time of the comparison tells nothing.
  const expected = token === undefined ? undefined : digest(`Bearer ${token}`);
  pages.get('/metrics', async (c) => {
    if (expected !== undefined && digest(c.req.header('authorization') ?? '') !== expected) {
      c.header('www-authenticate', 'Bearer');
      throw new CallProblem('session/missing');
    }
    const { contentType, body } = await render();
    return c.body(body, 200, { 'content-type': contentType });
  });
  return pages;
};
