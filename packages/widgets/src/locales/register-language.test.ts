import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { shared } from '../element/shared.ts';
import { failureSentence } from '../fields/form-summary.ts';
import '../login-form/define.ts';
import type { ZxktLoginForm } from '../login-form/login-form.ts';
import { registerLanguage } from './register-language.ts';
import { TextController } from './text-controller.ts';
import { common } from './zh-CN/common.ts';

const words = (form: ZxktLoginForm) => form.shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '';

const settled = async (form: ZxktLoginForm) => {
  await nextFrame();
  await form.updateComplete;
};

describe('a language from outside', () => {
  afterEach(() => (shared.languages = undefined));

  it('is spoken where it is named, and its base where it has no sentence', async () => {
    registerLanguage('ru', {
      base: 'en',
      sentences: { 'login-form': { submit: 'Войти' }, 'account-form': { submit: 'x' } },
    });
    const box = await fixture(html`<div lang="ru-RU"><zxkt-login-form></zxkt-login-form></div>`);
    const form = box.querySelector('zxkt-login-form') as ZxktLoginForm;
    await settled(form);
    expect(words(form)).to.contain('Войти').and.contain('Password');
    expect(form.shadowRoot?.querySelector('.root')?.getAttribute('lang')).to.equal('ru');
    box.setAttribute('lang', 'zh-CN');
    await settled(form);
    expect(words(form)).to.contain('登录').and.not.contain('Войти');
  });

  it('may come after the widgets, and change', async () => {
    const box = await fixture(html`<div lang="ug"><zxkt-login-form></zxkt-login-form></div>`);
    const form = box.querySelector('zxkt-login-form') as ZxktLoginForm;
    await settled(form);
    expect(words(form)).to.contain('密码');
    for (const password of ['پارول', 'مەخپىي نومۇر']) {
      registerLanguage('ug', { sentences: { 'login-form': { password } } });
      await settled(form);
      expect(words(form)).to.contain(password).and.contain('账号');
    }
  });

  it('gives way to the words of the host', async () => {
    registerLanguage('ru', { base: 'en', sentences: { 'login-form': { submit: 'Войти' } } });
    const texts = { submit: 'Вход' };
    const box = await fixture(html`<div lang="ru"><zxkt-login-form .texts=${texts}></zxkt-login-form></div>`);
    const form = box.querySelector('zxkt-login-form') as ZxktLoginForm;
    await settled(form);
    expect(words(form)).to.contain('Вход').and.not.contain('Войти');
  });
});

describe('what a server says', () => {
  /** The least of a widget that has something to say. */
  const speaker = (own: Record<string, string>) => {
    const element = document.createElement('div');
    const host = Object.assign(element, {
      sentenceOverrides: [undefined, own] as const,
      addController: () => undefined,
      removeController: () => undefined,
      requestUpdate: () => undefined,
      updateComplete: Promise.resolve(true),
    });
    return new TextController(host, { zh: common, en: () => Promise.resolve(common) });
  };

  it('is said in the words of the host, by its code, and in its own where nobody has any', async () => {
    const failure = { code: 'quota/spent', title: '本年度额度已用完' };
    expect(failureSentence(speaker({ 'quota/spent': '额度已满，请来电咨询。' }), failure)).to.equal(
      '额度已满，请来电咨询。',
    );
    const text = speaker({});
    expect(failureSentence(text, failure), 'until it is known that nobody has any').to.equal('');
    await text.prepare();
    expect(failureSentence(text, failure)).to.equal('本年度额度已用完');
  });
});
