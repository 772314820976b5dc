import { uploadPath, uploadTokenHeader } from '@zxkt/contract';
import { Hono, type Context } from 'hono';
import type { AppEnv } from '../http/app-env.ts';
import { guardOrigin } from '../http/origins.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import type { PublishableKeys } from '../publishable-keys/publishable-keys.service.ts';
import { createPapers } from './papers.service.ts';

/** Headers of the protocol; what a library says beside them is not ours to say. */
const told = ['location', 'tus-resumable', 'tus-version', 'tus-extension', 'upload-length', 'upload-offset'];

const answerOf = (response: Response): Response => {
  const headers: Record<string, string> = { 'cache-control': 'no-store' };
  for (const name of told) {
    const value = response.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  return new Response(null, { status: response.status, headers });
};

/** `/v1/recovery/uploads`: files by tus 1.0, for whoever has the token of a recovery session. */
export const uploadRoutes = (platform: Platform, keys: PublishableKeys): Hono<AppEnv> => {
  const papers = createPapers(platform);
  const { files } = platform;
  const routes = new Hono<AppEnv>();

  const letIn = async ({ env }: Context<AppEnv>): Promise<string | null> => {
    const reading = keys.refresh();
    if (reading) await reading;
    guardOrigin(env.sent, keys);
    return env.sent.headers.get(uploadTokenHeader);
  };
  const requireProtocol = ({ env }: Context<AppEnv>): void => {
    if (env.sent.headers.get('tus-resumable') !== '1.0.0') throw new CallProblem('upload/version');
  };

  routes.post(uploadPath, async (c) => {
    const token = await letIn(c);
    requireProtocol(c);
    const announced = c.env.sent.headers.get('upload-length') ?? '';
    if (!/^\d{1,15}$/.test(announced)) throw new CallProblem('request/malformed');
    const id = await papers.create(token, platform.addressOf(c.req.raw), Number(announced));
    return answerOf(await files.receive(c.req.raw, id));
  });

  routes.patch(`${uploadPath}/:id`, async (c) => {
    const token = await letIn(c);
    requireProtocol(c);
    const { id, status, size } = await papers.find(token, c.req.param('id'));
    if (status !== 'arriving') throw new CallProblem('upload/conflict');
    const response = await files.receive(c.req.raw, id);
    if (Number(response.headers.get('upload-offset')) === size) papers.arrived(id);
    return answerOf(response);
  });

  // Hono answers HEAD by the route of GET.
  routes.get(`${uploadPath}/:id`, async (c) => {
    const token = await letIn(c);
    const id = c.req.param('id');
    if (c.req.raw.method !== 'HEAD')
      return c.body(JSON.stringify(await papers.outcome(token, id)), 200, { 'content-type': 'application/json' });
    requireProtocol(c);
    const { status, size } = await papers.find(token, id);
    if (status === 'arriving') return answerOf(await files.receive(c.req.raw, id));
    const whole = String(size);
    return answerOf(
      new Response(null, {
        status: 200,
        headers: { 'tus-resumable': '1.0.0', 'upload-offset': whole, 'upload-length': whole },
      }),
    );
  });

  routes.delete(`${uploadPath}/:id`, async (c) => {
    const token = await letIn(c);
    requireProtocol(c);
    await papers.remove(token, c.req.param('id'));
    return answerOf(new Response(null, { status: 204, headers: { 'tus-resumable': '1.0.0' } }));
  });

  return routes;
};
