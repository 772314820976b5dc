import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filesOf } from '../../../scripts/embed-sizes.mjs';
import { fillIn, newPerson } from './account-form.ts';
import { ordinaryBrowser, sharedExamples } from './stage.ts';
import { Visitor } from './visitor.ts';

it('loads for a registration what the size budgets count, and no file more', async () => {
  const [browser, examples] = await Promise.all([ordinaryBrowser(), sharedExamples('sqlite')]);
  const visitor = await Visitor.arrive(browser);
  const loaded = new Set<string>();
  let isRegistering = true;
  visitor.page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.isNavigationRequest()) isRegistering = pathname === '/register.html';
    // `zxkt.css` is the page's own, and keeps room.
    else if (isRegistering && /^\/zxkt\/.+\.js$/.test(pathname)) loaded.add(pathname.slice('/zxkt/'.length));
  });
  await visitor.go(`${examples.portal}/register.html`);
  await fillIn(visitor, examples, newPerson());
  await visitor.press('button', '注册');
  await visitor.isAt('/apply.html');

  const { first, whole } = filesOf('account-form.js');
  assert.deepEqual(
    [...first].filter((file) => !loaded.has(file)),
    [],
    'counted as first, and not loaded',
  );
  assert.deepEqual(
    [...loaded].filter((file) => !whole.has(file)),
    [],
    'loaded, and not counted',
  );
  await visitor.leave();
});
