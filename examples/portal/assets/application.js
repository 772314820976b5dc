import { call, openHall } from './session.js';

const show = (state) => {
  document.querySelector(`[data-state=${state}]`).hidden = false;
};
const write = (name, text) => {
  document.querySelector(`[data-${name}]`).textContent = text;
};

/** The application that this portal is about. Others are entered where the unified platform has them. */
const fund = 'sme-trade-fund';

/** The year that is worked on, by the calendar of the ministry. */
const currentYear = () =>
  new Intl.DateTimeFormat('zh-CN', { year: 'numeric', timeZone: 'Asia/Shanghai' }).format(new Date());

const open = async () => {
  const account = await openHall();
  if (!account) return show('signed-out');
  const id = new URLSearchParams(location.search).get('id');
  const { items } = await (await call('/v1/my-applications')).json();
  const mine = items.find(({ application }) => application.id === id);
  if (!mine) return show('missing');
  document.title = `${mine.application.name} - 个人业务大厅`;
  write('name', mine.application.name);
  if (id !== fund) return show('elsewhere');
  write('account', account.account);
  write('year', currentYear());
  return show('open');
};

try {
  await open();
} catch (error) {
  show('unreachable');
  throw error;
}
