import { returnAddress } from './return-path.js';

addEventListener('zxkt-staff-signed-in', () => {
  const wanted = new URLSearchParams(location.search).get('return');
  location.assign(returnAddress(wanted, location.origin, '/desk.html'));
});
