const form = document.querySelector('zxkt-recovery-form');

/** Each way of recovery has an address: the browser's own 后退 leads back, and a mail can lead to one. */
const show = () => {
  form.route = location.hash.slice(1);
};

addEventListener('zxkt-recovery-route-changed', ({ detail: { route } }) => {
  if (location.hash.slice(1) !== route) history.pushState(null, '', route ? `#${route}` : location.pathname);
});
addEventListener('hashchange', show);
addEventListener('popstate', show);
show();
