import { openHall } from './session.js';

addEventListener('zxkt-application-added', () => {
  document.querySelector('[data-added]').hidden = false;
});

await openHall();
