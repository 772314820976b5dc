import { openHall } from './session.js';

addEventListener('zxkt-application-entered', ({ detail }) => {
  location.assign(`/application.html?id=${encodeURIComponent(detail.application.id)}`);
});

await openHall();
