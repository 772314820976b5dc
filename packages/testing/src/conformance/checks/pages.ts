import {
  calls,
  clientHeader,
  idempotencyHeader,
  keyHeader,
  requestIdHeader,
  type Call,
  type CallName,
} from '@zxkt/contract';
import { must, mustEqual, type Check } from '../check.ts';

const group = 'pages of other origins';
const table = Object.entries(calls) as [CallName, Call][];
const listOf = (value: string | null) => (value ?? '').toLowerCase().split(/,\s*/);

/** What a browser asks before it lets a page send and read. */
export const pages: readonly Check[] = [
  {
    group,
    what: 'of an origin that a key allows may send every call, with every header that the client sends',
    run: async (backend) => {
      const { origin } = backend.target;
      for (const [name, call] of table) {
        const asked = [clientHeader, keyHeader, idempotencyHeader, 'content-type', 'if-match', 'authorization'];
        const response = await backend.send(name, {
          method: 'OPTIONS',
          signedIn: false,
          headers: {
            [clientHeader]: null,
            [keyHeader]: null,
            origin,
            'access-control-request-method': call.method,
            'access-control-request-headers': asked.join(','),
          },
        });
        await response.arrayBuffer();
        must(response.ok, `the preflight of ${name} answers ${response.status}`);
        mustEqual(response.headers.get('access-control-allow-origin'), origin, `${name}: allowed origin`);
        mustEqual(response.headers.get('access-control-allow-credentials'), 'true', `${name}: credentials`);
        must(
          listOf(response.headers.get('access-control-allow-methods')).includes(call.method.toLowerCase()),
          `${name}: ${call.method} is not among the allowed methods`,
        );
        const allowed = listOf(response.headers.get('access-control-allow-headers'));
        for (const header of asked)
          must(allowed.includes(header), `${name}: ${header} is not among the allowed headers`);
      }
    },
  },
  {
    group,
    what: 'may read the answer, its version and its request id',
    run: async (backend) => {
      const response = await backend.send('readConfiguration');
      const exposed = listOf(response.headers.get('access-control-expose-headers'));
      for (const header of ['etag', 'retry-after', requestIdHeader])
        must(exposed.includes(header), `${header} is not exposed`);
      mustEqual(response.headers.get('access-control-allow-origin'), backend.target.origin, 'allowed origin');
      must(
        listOf(response.headers.get('vary')).includes('origin'),
        'the answer depends on the origin and does not say so in Vary',
      );
    },
  },
  {
    group,
    what: 'of a foreign origin are allowed nothing',
    run: async (backend) => {
      const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
      const response = await backend.send('signIn', { method: 'OPTIONS', signedIn: false, headers });
      await response.arrayBuffer();
      mustEqual(response.headers.get('access-control-allow-origin'), null, 'allowed origin');
    },
  },
];
