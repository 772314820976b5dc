import { expect } from '@open-wc/testing';
import { shared } from '../element/shared.ts';
import '../provider/define.ts';
import { ownAddress, ownSuffix, startLoader } from './loader.ts';

/** What the console was told meanwhile. */
const listen = (level: 'warn' | 'error') => {
  const told: string[] = [];
  const original = console[level];
  console[level] = (...parts: unknown[]) => void told.push(String(parts[0]));
  return { told, stop: () => (console[level] = original) };
};

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve));
};

let loaders = 0;
const begin = (files: Record<string, string>, load?: (file: string) => Promise<unknown>) => {
  const suffix = `-t${++loaders}`;
  const loaded: string[] = [];
  const note = (file: string) => {
    loaded.push(file);
    return Promise.resolve();
  };
  startLoader({ version: '9.0.0', files, suffix, load: load ?? note });
  return { suffix, loaded };
};

describe('the loader', () => {
  const box = document.createElement('div');
  before(() => document.body.append(box));
  afterEach(() => box.replaceChildren());

  it('loads a widget once, when its tag is there or comes, however deep', async () => {
    box.append(document.createElement('zxkt-here-t1'));
    const { suffix, loaded } = begin({ 'zxkt-here': '/here.js', 'zxkt-late': '/late.js', 'zxkt-never': '/never.js' });
    expect(loaded).to.deep.equal(['/here.js']);
    const outer = document.createElement('section');
    outer.append(document.createElement('p'));
    outer.firstElementChild?.append(document.createElement(`zxkt-late${suffix}`));
    box.append(outer, document.createElement(`zxkt-here${suffix}`));
    await until(() => loaded.length > 1);
    expect(loaded).to.deep.equal(['/here.js', '/late.js']);
  });

  describe('in a shadow root of the host', () => {
    const openRoot = (content: string) => {
      const host = document.createElement('div');
      const root = host.attachShadow({ mode: 'open' });
      root.append(...content.split(' ').map((tag) => document.createElement(tag)));
      box.append(host);
      return root;
    };

    it('finds what stands beside a provider, or within it, now and later', async () => {
      const { suffix, loaded } = begin({ 'zxkt-inside': '/inside.js', 'zxkt-later': '/later.js' });
      const root = openRoot(`zxkt-provider zxkt-inside${suffix}`);
      expect(loaded).to.deep.equal(['/inside.js']);
      root.firstElementChild?.append(document.createElement(`zxkt-later${suffix}`));
      await until(() => loaded.length > 1);
      expect(loaded).to.deep.equal(['/inside.js', '/later.js']);
    });

    it('leaves alone what it is not told of', async () => {
      const { suffix, loaded } = begin({ 'zxkt-inside': '/inside.js', 'zxkt-after': '/after.js' });
      const root = openRoot(`zxkt-inside${suffix}`);
      box.append(document.createElement(`zxkt-after${suffix}`));
      await until(() => loaded.length > 0);
      expect(loaded).to.deep.equal(['/after.js']);
      shared.watch?.(root);
      expect(loaded).to.deep.equal(['/after.js', '/inside.js']);
    });

    it('is told of it for every loader of the page', () => {
      const [one, other] = [begin({ 'zxkt-inside': '/one.js' }), begin({ 'zxkt-inside': '/other.js' })];
      shared.watch?.(openRoot(`zxkt-inside${one.suffix} zxkt-inside${other.suffix}`));
      expect([one.loaded, other.loaded]).to.deep.equal([['/one.js'], ['/other.js']]);
    });
  });

  it('says which file did not come, and tries again with the next element', async () => {
    const { told, stop } = listen('error');
    const { suffix } = begin({ 'zxkt-broken': new URL('/none/broken.js', location.href).href }, (file) => import(file));
    for (const count of [1, 2]) {
      box.append(document.createElement(`zxkt-broken${suffix}`));
      await until(() => told.length === count);
    }
    stop();
    // WebKit does not tell pages what a script was answered with.
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const isTold = entries.some(
      ({ name, responseStatus }) => name.endsWith('/none/broken.js') && responseStatus === 404,
    );
    expect(told[0]).to.match(
      new RegExp(`^zxkt 9\\.0\\.0: <zxkt-broken${suffix}> cannot be shown, http.*/none/broken\\.js was not loaded\\. `),
    );
    expect(told[0]).to.match(isTold ? /answered with 404\.$/ : /Is it there, served as text\/javascript/);
  });

  it('stays when it is loaded again, and names both versions when the other is another', () => {
    const { told, stop } = listen('warn');
    const { suffix } = begin({});
    const loaded: string[] = [];
    const again = (version: string) =>
      startLoader({ version, files: { body: '/b.js' }, suffix, load: (file) => Promise.resolve(loaded.push(file)) });
    again('9.0.0');
    expect(told).to.deep.equal([]);
    again('9.1.0');
    stop();
    expect(told[0]).to.contain('zxkt 9.1.0').and.contain('zxkt 9.0.0').and.contain('data-suffix');
    expect(loaded).to.deep.equal([]);
    expect(shared.versions[`loader${suffix}`]).to.equal('9.0.0');
  });

  it('finds its own address in the stack of every engine, and its suffix at its element', () => {
    const file = 'https://cdn.example/a%20b/zxkt/loader.js?v=1';
    for (const stack of [
      `Error\n    at ${file}:1:312`,
      `Error\n    at ownAddress (${file}:1:312)\n    at https://other.example/x.js:1:2`,
      `ownAddress@${file}:1:312\n@${file}:2:1`,
      `@${file}:1:312`,
    ])
      expect(ownAddress(stack)).to.equal(file);
    expect(ownAddress('')).to.equal(document.baseURI);
    const script = document.createElement('script');
    script.type = 'text/plain';
    script.src = file;
    script.dataset['suffix'] = '-v2';
    box.append(script);
    expect(ownSuffix(file)).to.equal('-v2');
  });
});
