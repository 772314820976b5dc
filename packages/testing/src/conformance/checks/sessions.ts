import type { Challenge } from '@zxkt/contract';
import { must, mustEqual, type Check } from '../check.ts';
import type { Backend } from '../backend.ts';
import { solveChallenge } from '../solve-challenge.ts';

const group = 'sessions';
const pose = (backend: Backend): Promise<Challenge> =>
  backend.succeed('createChallenge', { body: { action: 'sign-in', accessible: true } });

const refusedSignIn = async (backend: Backend, account: string, password: string) => {
  const challenge = await solveChallenge(await pose(backend));
  return backend.refuse(await backend.send('signIn', { body: { account, password, challenge } }), 'sign-in/refused');
};

/** One person signed in apart from the suite's own session, which this must not end. */
const signIn = async (backend: Backend) => {
  const challenge = await solveChallenge(await pose(backend));
  const response = await backend.send('signIn', { body: { ...backend.target.account, challenge } });
  return { cookies: response.headers.getSetCookie(), opened: await backend.read('signIn', response) };
};

const bearing = (token: string) => ({ signedIn: false, headers: { authorization: `Bearer ${token}` } });

export const sessions: readonly Check[] = [
  {
    group,
    what: 'tell nobody whether an account exists',
    needs: 'account',
    run: async (backend) => {
      const known = backend.target.account?.account ?? '';
      const [wrong, unknown] = [
        await refusedSignIn(backend, known, 'Wrong2026word'),
        await refusedSignIn(backend, 'nobody20262026', 'Wrong2026word'),
      ].map(({ requestId: _, ...rest }) => rest);
      mustEqual(unknown, wrong, 'what someone without an account is told');
    },
  },
  {
    group,
    what: 'are opened by one solved challenge, once',
    needs: 'account',
    run: async (backend) => {
      const challenge = await solveChallenge(await pose(backend));
      const body = { account: 'nobody20262026', password: 'Wrong2026word', challenge };
      await backend.refuse(await backend.send('signIn', { body }), 'sign-in/refused');
      const again = await backend.refuse(await backend.send('signIn', { body }), 'request/invalid');
      mustEqual(again.errors, [{ pointer: '/challenge', code: 'challenge/used' }], 'the refusal');
      const other = await solveChallenge(
        await backend.succeed('createChallenge', { body: { action: 'binding', accessible: true } }),
      );
      const foreign = await backend.refuse(
        await backend.send('signIn', { body: { ...body, challenge: other } }),
        'request/invalid',
      );
      mustEqual(foreign.errors?.[0]?.pointer, '/challenge', 'the refusal of a challenge for something else');
    },
  },
  {
    group,
    what: 'come in a cookie that scripts, other hosts and plain connections do not get',
    needs: 'account',
    run: async (backend) => {
      const { cookies } = await signIn(backend);
      const cookie = cookies.find((line) => line.startsWith('__Host-'));
      must(
        !!cookie,
        `no cookie with the prefix __Host- is set: ${cookies.map((line) => line.split('=')[0]).join(', ') || 'none'}`,
      );
      for (const attribute of ['Secure', 'HttpOnly', 'SameSite=None', 'Partitioned', 'Path=/'])
        must(cookie.split(/;\s*/).includes(attribute), `the cookie lacks ${attribute}`);
    },
  },
  {
    group,
    what: 'are handed over for tokens once, and rotate them: a spent one ends the session',
    needs: 'account',
    run: async (backend) => {
      const { opened } = await signIn(backend);
      const first = await backend.succeed('exchangeHandover', { body: { handover: opened.handover } });
      await backend.refuse(
        await backend.send('exchangeHandover', { body: { handover: opened.handover } }),
        'session/missing',
      );
      await backend.succeed('readSession', bearing(first.accessToken));
      const second = await backend.succeed('refreshTokens', { body: { refreshToken: first.refreshToken } });
      await backend.succeed('readSession', bearing(second.accessToken));
      const { refreshToken } = first;
      await backend.refuse(await backend.send('refreshTokens', { body: { refreshToken } }), 'session/missing');
      await backend.refuse(await backend.send('readSession', bearing(second.accessToken)), 'session/missing');
    },
  },
  {
    group,
    what: 'end when the person signs out',
    needs: 'account',
    run: async (backend) => {
      const { opened } = await signIn(backend);
      const { accessToken } = await backend.succeed('exchangeHandover', { body: { handover: opened.handover } });
      await backend.succeed('signOut', bearing(accessToken));
      await backend.refuse(await backend.send('readSession', bearing(accessToken)), 'session/missing');
    },
  },
];
