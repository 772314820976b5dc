import { call, openHall } from './session.js';

/** The year that is worked on, by the calendar of the ministry. */
const currentYear = () =>
  new Intl.DateTimeFormat('zh-CN', { year: 'numeric', timeZone: 'Asia/Shanghai' }).format(new Date());

const account = await openHall();
if (account) {
  const id = new URLSearchParams(location.search).get('id');
  const { items } = await (await call('/v1/my-applications')).json();
  const mine = items.find(({ application }) => application.id === id);
  if (mine) {
    document.querySelector('h1').textContent = mine.application.name;
    document.querySelector('[data-account]').textContent = account.account;
    document.querySelector('[data-year]').textContent = currentYear();
    document.querySelector('[data-application]').hidden = false;
  } else {
    document.querySelector('[data-missing]').hidden = false;
  }
}
