import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** A request that went through, or that the gate kept back. */
export interface Passage {
  /** `POST /v1/accounts` */
  readonly what: string;
  readonly idempotencyKey: string | undefined;
  readonly status: number;
}

/** What stands before the API on a bad day. It lets everything through until it is told otherwise. */
export interface Gate {
  readonly url: string;
  /** Where requests go. Set it before the first one. */
  to: string;
  /** Everything that the API was asked and has answered, whether or not the answer got through. */
  readonly passages: Passage[];
  /** Answers to this (`POST /v1/accounts`) are lost: the API has done its work, and the connection breaks. */
  losing: string | undefined;
  /** Cookies that the API sets are lost on the way. */
  withoutCookies: boolean;
  /** What becomes of the headers of requests on their way. */
  rewriting: ((headers: IncomingHttpHeaders) => IncomingHttpHeaders) | undefined;
  /** Nobody listens any more; whatever is connected is cut off. */
  close(): Promise<void>;
  /** Listens again, at the same address. */
  open(): Promise<void>;
}

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** A gate that is open, on a free port of `localhost`. */
export const openGate = async (): Promise<Gate> => {
  const sockets = new Set<Socket>();

  const answer = (incoming: IncomingMessage, from: IncomingMessage, to: ServerResponse) => {
    const what = `${incoming.method ?? ''} ${(incoming.url ?? '').split('?')[0] ?? ''}`;
    const status = from.statusCode ?? 0;
    gate.passages.push({ what, idempotencyKey: incoming.headers['idempotency-key']?.toString(), status });
    if (what === gate.losing) return incoming.socket.destroy();
    const { 'set-cookie': cookies, ...headers } = from.headers;
    to.writeHead(status, cookies && !gate.withoutCookies ? { ...headers, 'set-cookie': cookies } : headers);
    return from.pipe(to);
  };

  const server = createServer((incoming, outgoing) => {
    const { method, url } = incoming;
    const headers = gate.rewriting?.(incoming.headers) ?? incoming.headers;
    const onward = request(new URL(url ?? '/', gate.to), { method, headers }, (from) =>
      answer(incoming, from, outgoing),
    );
    onward.on('error', () => incoming.socket.destroy());
    incoming.pipe(onward);
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });

  const port = await listen(server, 0);
  const gate: Gate = {
    url: `http://localhost:${port}`,
    to: '',
    passages: [],
    withoutCookies: false,
    losing: undefined,
    rewriting: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
    open: async () => void (await listen(server, port)),
  };
  return gate;
};
