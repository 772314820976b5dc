import { Hono } from 'hono';
import type { AppEnv } from '../http/app-env.ts';
import type { Handlers } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { createAuthorityResets } from './authority-resets.service.ts';
import { createDeskActs } from './desk-acts.service.ts';
import { createDeskQueue } from './desk-queue.service.ts';
import { createDeskTickets, paperFileName } from './desk-tickets.service.ts';
import { spendPaperLink } from './paper-links.repository.ts';

/** `/v1/recovery-desk/tickets` and what lies below, and 重置密码 of the authorities. */
export const recoveryDeskRoutes = (platform: Platform) => {
  const queue = createDeskQueue(platform);
  const tickets = createDeskTickets(platform);
  const acts = createDeskActs(platform);
  const resets = createAuthorityResets(platform);
  return {
    listRecoveryTickets: async ({ actor, query }) => ({ value: await queue.list(actor, query) }),
    readRecoveryTicket: async ({ actor, params }) => {
      const value = await tickets.read(actor, params.id);
      return { value, etag: value.etag };
    },
    discloseRecoveryTicket: ({ caller, actor, params, body, once }) =>
      tickets.disclose(caller, actor, params.id, body, once),
    linkRecoveryPaper: ({ caller, actor, params, once }) => tickets.link(caller, actor, params, once),
    takeRecoveryTicket: ({ caller, actor, params, once }) => acts.take(caller, actor, params.id, once),
    releaseRecoveryTicket: ({ caller, actor, params, once }) => acts.release(caller, actor, params.id, once),
    decideRecoveryTicket: ({ caller, actor, params, body, ifMatch, once }) =>
      acts.decide(caller, actor, { id: params.id, ifMatch }, body, once),
    resetCasePassword: ({ caller, actor, params, once }) => resets.reset(caller, actor, params.id, once),
  } satisfies Partial<Handlers>;
};

/**
 * `GET /v1/recovery-desk/files/:word`: the paper of a link, once. It comes as an attachment of a kind that was found out and
 * not claimed, in a sandbox of its own: whoever opens it in a browser gives it no page to act on.
 */
export const paperFiles = ({ database: { db }, clock, digest, files: store }: Platform): Hono<AppEnv> => {
  const files = new Hono<AppEnv>();
  files.get('/v1/recovery-desk/files/:word', async (c) => {
    const row = await spendPaperLink(db, digest(c.req.param('word')), clock.now());
    const bytes = row?.stored_as ? await store.read(row.stored_as) : undefined;
    if (!row?.kind || !bytes) throw new CallProblem('resource/not-found');
    const name = paperFileName(row.number ?? '', row);
    return c.body(bytes, 200, {
      'content-type': row.kind,
      'content-length': String(row.bytes ?? 0),
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'content-disposition': `attachment; filename="paper"; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  });
  return files;
};
