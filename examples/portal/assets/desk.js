import { openHall } from './session.js';

const show = (state) => {
  for (const element of document.querySelectorAll(`[data-state="${state}"]`)) element.hidden = false;
};

try {
  const session = await openHall({
    session: '/v1/authority/session',
    signIn: '/authority.html',
    greetingOf: ({ staff }) => `您好! ${staff.displayName}　${staff.authority.name}`,
  });
  if (session) document.querySelector('[data-year]').textContent = session.workYear;
  const roles = session?.staff.roles ?? [];
  document.querySelector('[data-support]').hidden = !roles.includes('support') && !roles.includes('auditor');
  show(session ? 'signed-in' : 'signed-out');
} catch (error) {
  show('unreachable');
  throw error;
}
