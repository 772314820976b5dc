addEventListener('zxkt-account-registered', () => location.assign('/apply.html'));
