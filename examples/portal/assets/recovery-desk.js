const desk = document.querySelector('zxkt-recovery-desk');

/** A ticket has an address, so that 后退 leads back to the queue. */
const show = () => {
  desk.ticket = new URLSearchParams(location.hash.slice(1)).get('ticket') ?? '';
};

addEventListener('zxkt-recovery-ticket-changed', ({ detail: { ticket } }) => {
  history.pushState(null, '', ticket ? `#ticket=${ticket}` : location.pathname);
});
addEventListener('hashchange', show);
addEventListener('popstate', show);
show();
