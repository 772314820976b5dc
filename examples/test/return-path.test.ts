import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

interface ReturnPath {
  returnAddress(path: string | null, origin: string, fallback: string): string;
  signInPath(location: { pathname: string; search: string }): string;
}
const file = join(import.meta.dirname, '../portal/assets/return-path.js');
const { returnAddress, signInPath } = (await import(pathToFileURL(file).href)) as ReturnPath;

const origin = 'https://portal.example';
const back = (path: string | null) => returnAddress(path, origin, '/hall.html');

describe('the way back after signing in', () => {
  it('leads to the page that was left, with its query', () => {
    const left = signInPath({ pathname: '/application.html', search: '?id=sme-trade-fund' });
    const wanted = new URL(left, origin).searchParams.get('return');
    assert.equal(back(wanted), `${origin}/application.html?id=sme-trade-fund`);
  });

  it('leads to the hall when nothing was left', () => {
    assert.equal(back(null), `${origin}/hall.html`);
    assert.equal(back(''), `${origin}/hall.html`);
  });

  for (const path of [
    'https://other.example/',
    '//other.example/',
    '/\\other.example/',
    '\\\\other.example',
    '/\t/other.example',
    '/\n/other.example',
    ' //other.example',
    '//[',
    'javascript:alert(1)',
    'data:text/html,x',
    'hall.html',
    'http:portal.example',
  ]) {
    it(`leads nowhere else by ${JSON.stringify(path)}`, () => assert.equal(back(path), `${origin}/hall.html`));
  }

  it('stays on this site where dots hide a second slash', () => {
    assert.equal(new URL(back('/.//other.example/')).origin, origin);
    assert.equal(new URL(back('/x/..//other.example/')).origin, origin);
  });
});
