import { it } from 'node:test';
import { fillIn, newPerson } from './account-form.ts';
import { ordinaryBrowser, sharedExamples } from './stage.ts';
import { Visitor } from './visitor.ts';
import { weigh } from './weigh.ts';

it('loads for a registration what the size budgets count, and no file more', async () => {
  const [browser, examples] = await Promise.all([ordinaryBrowser(), sharedExamples('sqlite')]);
  const visitor = await Visitor.arrive(browser);
  const assertCounted = weigh(visitor, '/register.html', 'account-form.js');
  await visitor.go(`${examples.portal}/register.html`);
  await fillIn(visitor, examples, newPerson());
  await visitor.press('button', '注册');
  await visitor.isAt('/apply.html');
  assertCounted();
  await visitor.leave();
});
