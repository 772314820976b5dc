import {
  calls,
  clientHeader,
  contractHeader,
  contractVersion,
  keyHeader,
  type Call,
  type CallName,
} from '@zxkt/contract';
import type { Check } from '../check.ts';
import { mustEqual } from '../check.ts';

const table = Object.entries(calls) as [CallName, Call][];
const methodsAt = (path: string) => table.filter(([, other]) => other.path === path).map(([, { method }]) => method);

const ofCall = ([group, call]: [CallName, Call]): Check[] => [
  {
    group,
    what: 'refuses a page that does not say that it is a client',
    run: async (backend) => {
      await backend.refuse(
        await backend.send(group, { signedIn: false, headers: { [clientHeader]: null } }),
        'client/header-missing',
      );
    },
  },
  {
    group,
    what: 'refuses a client of another contract, and says of which it is',
    run: async (backend) => {
      const [major = 0] = contractVersion.split('.').map(Number);
      for (const other of [major - 1, major + 1]) {
        const headers = { [clientHeader]: `zxkt-client/0.0.1 contract/${other}.0` };
        const answer = await backend.send(group, { signedIn: false, headers });
        await backend.refuse(answer, 'client/contract-mismatch');
        mustEqual(answer.headers.get(contractHeader)?.split('.')[0], String(major), contractHeader);
      }
    },
  },
  {
    group,
    what: 'refuses an unknown key',
    run: async (backend) => {
      for (const key of [null, '', 'pk_unknown', '__proto__', "' or 1=1 --"])
        await backend.refuse(
          await backend.send(group, { signedIn: false, headers: { [keyHeader]: key } }),
          'key/refused',
        );
    },
  },
  {
    group,
    what: 'refuses a foreign origin, named or not',
    run: async (backend) => {
      const { origin } = backend.target;
      const foreign = ['https://evil.example', 'null', `${origin}.evil.example`, `${origin.replace(/:\d+$/, '')}:444`];
      for (const other of foreign)
        await backend.refuse(
          await backend.send(group, { signedIn: false, headers: { origin: other } }),
          'origin/refused',
        );
      for (const site of ['cross-site', 'same-site'])
        await backend.refuse(
          await backend.send(group, { signedIn: false, headers: { origin: null, 'sec-fetch-site': site } }),
          'origin/refused',
        );
    },
  },
  {
    group,
    what: 'refuses another method, and names the right ones',
    run: async (backend) => {
      const known = methodsAt(call.path);
      for (const method of ['PATCH', 'PUT', 'DELETE', 'POST'].filter((word) => !known.includes(word as 'PUT'))) {
        const response = await backend.send(group, { method, signedIn: false });
        mustEqual(response.headers.get('allow')?.split(', ').sort(), known.toSorted(), '`Allow`');
        await backend.refuse(response, 'route/method-not-allowed');
      }
    },
  },
  {
    group,
    what: 'refuses a route beside it',
    run: async (backend) => {
      await backend.refuse(await backend.send(group, { signedIn: false, suffix: '/x/y/z' }), 'route/unknown');
    },
  },
  ...(call.audience === 'public'
    ? []
    : [
        {
          group,
          what: 'refuses a caller without a session, or with a made-up one',
          run: async (backend) => {
            for (const authorization of [null, 'Bearer abc', 'Basic YTpi', 'Bearer ']) {
              const sending = { signedIn: false, headers: { authorization } };
              await backend.refuse(await backend.send(group, sending), 'session/missing');
            }
          },
        } satisfies Check,
      ]),
  ...(call.audience === 'authority'
    ? [
        {
          group,
          what: 'refuses a session of the enterprise end',
          needs: 'account' as const,
          run: async (backend) => {
            await backend.refuse(await backend.send(group, { signedIn: true }), 'session/missing');
          },
        } satisfies Check,
      ]
    : []),
  ...(call.query && call.audience !== 'authority'
    ? [
        {
          group,
          what: 'refuses an unknown filter, by name',
          ...(call.audience === 'enterprise' && { needs: 'account' as const }),
          run: async (backend) => {
            for (const key of ['unknown', '__proto__', 'constructor']) {
              const problem = await backend.refuse(
                await backend.send(group, { suffix: `?${key}=1` }),
                'request/invalid',
              );
              mustEqual(problem.errors, [{ pointer: `/${key}`, code: 'field/unknown' }], 'the refusal');
            }
          },
        } satisfies Check,
      ]
    : []),
];

/** What holds for every line of the table. */
export const everyCall: readonly Check[] = table.flatMap(ofCall);
