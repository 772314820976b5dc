import { openHall } from './session.js';

// Without an answer nobody is greeted; the widget tells of the failure and tries again.
openHall().catch(console.warn);
