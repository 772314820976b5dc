import { openHall } from './session.js';

addEventListener('zxkt-application-entered', ({ detail }) => {
  location.assign(`/application.html?id=${encodeURIComponent(detail.application.id)}`);
});

// Without an answer nobody is greeted; the widget tells of the failure and tries again.
openHall().catch(console.warn);
