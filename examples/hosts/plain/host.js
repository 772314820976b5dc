const provider = document.querySelector('zxkt-provider');
provider.texts = { submit: '提交注册' };
provider.addEventListener('zxkt-phone-code-sent', ({ detail }) => {
  document.querySelector('#told').textContent = `验证码已发出，${detail.resendInSeconds} 秒后可再取`;
});
