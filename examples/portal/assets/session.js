import { signInPath } from './return-path.js';

const provider = document.querySelector('zxkt-provider');

/** Calls the web API as any page may: the session is a cookie that comes with it. */
export const call = (path, method = 'GET') =>
  fetch(`${provider.getAttribute('api')}${path}`, {
    method,
    credentials: 'include',
    headers: { 'x-zxkt-key': provider.getAttribute('key'), 'x-zxkt-client': 'zxkt-portal/1' },
  });

const part = (name) => document.querySelector(`[data-${name}]`);

const show = (signedIn) => {
  part('signed-out').hidden = signedIn;
  part('sign-out').hidden = !signedIn;
};

const showSignedOut = (title) => {
  part('signed-out-title').textContent = title;
  part('sign-in').href = signInPath(location);
  part('greeting').textContent = '';
  show(false);
};

/** Greets whoever is signed in. Anyone else is shown the way to the login page, and from there back. */
export const openHall = async () => {
  addEventListener('zxkt-session-ended', () => showSignedOut('登录已失效，请重新登录。'));
  addEventListener('zxkt-signed-out', () => location.assign('/'));
  part('sign-out').addEventListener('click', async () => {
    await call('/v1/session', 'DELETE');
    location.assign('/');
  });
  const answer = await call('/v1/session');
  if (!answer.ok) {
    showSignedOut('请先登录。');
    return undefined;
  }
  const { account } = await answer.json();
  part('greeting').textContent = `您好! ${account.displayName}`;
  show(true);
  return account;
};
