import { Hono } from 'hono';
import type { AppEnv } from '../http/app-env.ts';
import type { Handlers } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { readPart, spendLink } from './exports.repository.ts';
import { createExports, fileNameOf } from './exports.service.ts';

/** `/v1/review/exports` and what lies below. */
export const exportRoutes = (platform: Platform) => {
  const exports = createExports(platform);
  return {
    listExports: async ({ actor }) => ({ value: { items: await exports.list(actor) } }),
    readExport: async ({ actor, params }) => ({ value: await exports.read(actor, params.id) }),
    startExport: ({ caller, actor, body, once }) => exports.start(caller, actor, body, once),
    linkExport: ({ caller, actor, params, once }) => exports.link(caller, actor, params.id, once),
  } satisfies Partial<Handlers>;
};

const types = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * `GET /v1/review/files/:word`: the file of a link, once. A browser opens it as it opens any address, without our headers:
 * the word is what shows that it may. Read part by part, as fast as the other side takes it.
 */
export const exportFiles = ({ database: { db }, clock, digest }: Platform): Hono<AppEnv> => {
  const files = new Hono<AppEnv>();
  files.get('/v1/review/files/:word', async (c) => {
    const row = await spendLink(db, digest(c.req.param('word')), clock.now());
    if (row?.status !== 'ready') throw new CallProblem('resource/not-found');
    let part = 0;
    const body = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const bytes = part < row.parts ? await readPart(db, row.id, part++) : undefined;
        if (bytes) controller.enqueue(new Uint8Array(bytes));
        else controller.close();
      },
    });
    return c.body(body, 200, {
      'content-type': types[row.format],
      'content-length': String(row.bytes),
      'content-disposition': `attachment; filename="export.${row.format}"; filename*=UTF-8''${encodeURIComponent(fileNameOf(row))}`,
    });
  });
  return files;
};
