const provider = document.querySelector('zxkt-provider');
provider.texts = { submit: '进入办事大厅' };
provider.addEventListener('zxkt-signed-in', () => {
  document.querySelector('#told').textContent = '已登录';
});
