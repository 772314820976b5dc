import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemCode } from '@zxkt/contract';
import { getRequestListener } from '@hono/node-server';
import { ByteTextResponse } from './byte-text.ts';
import { problemResponse, rawProblem } from './raw-problem.ts';

/** Bounds of one connection. A public server that knows none can be held up by a handful of slow callers. */
export interface HttpLimits {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly keepAliveTimeout: number;
  readonly maxHeaderSize: number;
  readonly maxConnections: number;
  readonly maxRequestsPerSocket: number;
  /** How often Node looks for connections that are over time. */
  readonly connectionsCheckingInterval: number;
}

/** Milliseconds and bytes. Keep-alive outlasts the minute of common proxies, so that it is they who close. */
export const httpLimits: HttpLimits = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16 * 1024,
  maxConnections: 4000,
  maxRequestsPerSocket: 0,
  connectionsCheckingInterval: 2000,
};

const malformed = '不是有效的 HTTP 请求';

/** What Node's parser and timers refuse before there is a request, as problems. */
const refusals: Readonly<Record<string, readonly [ProblemCode, string?]>> = {
  HPE_HEADER_OVERFLOW: ['request/header-too-large'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: ['request/too-large'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request/timeout'],
};

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Kept on the socket itself: a `WeakMap` that is written with every request is work for the collector. */
const latest = Symbol('latest answer');
interface Answering extends Socket {
  [latest]?: ServerResponse;
}

/** Sockets whose answer has begun: a second one would land in the middle of it. */
const createAnswers = () => {
  return {
    noted:
      (listener: Listener): Listener =>
      (request, response) => {
        (request.socket as Answering)[latest] = response;
        listener(request, response);
      },
    begun: (socket: Answering) => {
      const response = socket[latest];
      return response !== undefined && response.headersSent && !response.writableFinished;
    },
  };
};

/** An HTTP server whose every answer, its own refusals included, is the app's or problem details. */
export const createHttpServer = (
  fetch: (request: Request, incoming: IncomingMessage) => Response | Promise<Response>,
  limits: HttpLimits = httpLimits,
): Server => {
  const listener = getRequestListener(
    (request, bindings) => fetch(request, bindings.incoming as IncomingMessage),
    // Neither a host nor a target that Node's parser lets through must be a valid one.
    { errorHandler: () => problemResponse('request/malformed', malformed) },
  );
  const { noted, begun } = createAnswers();
  const answer = noted((request, response) => void listener(request, response));

  const server = createServer(
    {
      headersTimeout: limits.headersTimeout,
      requestTimeout: limits.requestTimeout,
      keepAliveTimeout: limits.keepAliveTimeout,
      maxHeaderSize: limits.maxHeaderSize,
      connectionsCheckingInterval: limits.connectionsCheckingInterval,
      // The listener refuses a missing host itself, with problem details.
      requireHostHeader: false,
      noDelay: true,
      ServerResponse: ByteTextResponse,
    },
    answer,
  );
  server.maxConnections = limits.maxConnections;
  server.maxRequestsPerSocket = limits.maxRequestsPerSocket;
  // An expectation other than 100-continue is none of our business; the request is answered as it is.
  server.on('checkExpectation', answer);
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || error.code === 'ECONNRESET' || begun(socket)) {
      socket.destroy();
      return;
    }
    const [code, detail] = refusals[error.code ?? ''] ?? (['request/malformed', malformed] as const);
    socket.end(rawProblem(code, detail));
  });
  return server;
};
