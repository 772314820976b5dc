import { openHall } from './session.js';

const show = (state) => {
  for (const element of document.querySelectorAll(`[data-state="${state}"]`)) element.hidden = false;
};

/** The applications that fit the roles of whoever is signed in, as the server lets them in; or that there is none. */
const showBusiness = (roles) => {
  const rows = [...document.querySelectorAll('tr[data-for]')];
  for (const row of rows) row.hidden = !row.dataset.for.split(' ').some((role) => roles.includes(role));
  const isNone = rows.every(({ hidden }) => hidden);
  document.querySelector('[data-for="none"]').hidden = !isNone;
  if (isNone) document.querySelector('table.business').removeAttribute('data-state');
};

try {
  const session = await openHall({
    session: '/v1/authority/session',
    signIn: '/authority.html',
    greetingOf: ({ staff }) => `您好! ${staff.displayName}　${staff.authority.name}`,
  });
  if (session) document.querySelector('[data-year]').textContent = session.workYear;
  if (session) showBusiness(session.staff.roles);
  show(session ? 'signed-in' : 'signed-out');
} catch (error) {
  show('unreachable');
  throw error;
}
