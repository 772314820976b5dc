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
  new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Asia/Shanghai' }).format(new Date());

/** 企业资质信息完善: the widget's own heading names the application, which the page does already. */
const openWizard = () => {
  const template = document.querySelector('template[data-open]');
  const wizard = document.importNode(template.content, true).firstElementChild;
  wizard.texts = { title: '企业资质信息完善' };
  template.replaceWith(wizard);
};

const open = async () => {
  const session = await openHall();
  if (!session) return show('signed-out');
  const id = new URLSearchParams(location.search).get('id');
  const { items } = await (await call('/v1/my-applications')).json();
  const mine = items.find(({ application }) => application.id === id);
  if (!mine) return show('missing');
  document.title = `${mine.application.name} - 个人业务大厅`;
  write('name', mine.application.name);
  write('place', mine.application.name);
  if (id !== fund) return show('elsewhere');
  write('account', session.account.account);
  write('year', currentYear());
  document.querySelector('[data-entered]').hidden = false;
  return openWizard();
};

try {
  await open();
} catch (error) {
  show('unreachable');
  throw error;
}
