import { signInPath } from './return-path.js';

const provider = document.querySelector('zxkt-provider');
const part = (name) => document.querySelector(`[data-${name}]`);
const title = part('greeting').textContent;

/** Calls the web API as any page may: the session is a cookie that comes with it. */
export const call = (path, method = 'GET') =>
  fetch(`${provider.getAttribute('api')}${path}`, {
    method,
    credentials: 'include',
    headers: { 'x-zxkt-key': provider.getAttribute('key'), 'x-zxkt-client': 'zxkt-portal/1' },
  });

/** The two ends have sessions of their own, and a page for signing in each. */
const enterprise = {
  session: '/v1/session',
  signIn: '/login.html',
  greetingOf: ({ account }) => `您好! ${account.displayName}`,
};

/** Greets whoever is signed in at this end, and tells the session; `undefined` where nobody is. Rejects without an answer. */
export const openHall = async ({ session, signIn, greetingOf } = enterprise) => {
  const greet = (opened) => {
    part('greeting').textContent = opened ? greetingOf(opened) : title;
    part('sign-out').hidden = !opened;
  };
  const signOut = async () => {
    try {
      const answer = await call(session, 'DELETE');
      // A session that is gone already is as good as one that was closed.
      if (!answer.ok && answer.status !== 401) throw new Error(`signing out was answered by ${answer.status}`);
      location.assign('/');
    } catch (error) {
      part('greeting').textContent = '暂时无法连接服务器，尚未退出登录。';
      console.warn(error);
    }
  };
  addEventListener('zxkt-sign-in-required', () => greet(undefined));
  part('sign-out').addEventListener('click', signOut);
  for (const link of document.querySelectorAll('[data-sign-in]')) link.href = signInPath(location, signIn);
  const answer = await call(session);
  const opened = answer.ok ? await answer.json() : undefined;
  greet(opened);
  return opened;
};
