// What the documents show is true: their TypeScript compiles against the packages, what says what it gives does give it,
// their HTML and CSS name what there is, and so do their commands.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';

const documents = ['README.md', 'README.zh-CN.md', '.github/CONTRIBUTING.md']
  .concat(globSync(['{examples,stories,server}/README.md', 'packages/*/README.md', 'stories/docs/*.mdx']))
  .toSorted();

/** Every block of code, by its language. */
const blocks = documents.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(({ 1: language, 2: code, index }) => ({
    language,
    code,
    place: `${file}:${text.slice(0, index).split('\n').length + 1}`,
  }));
});
const inLanguage = (...languages) => blocks.filter(({ language }) => languages.includes(language));

/** What an example takes from around it, without saying where it is from. */
const around = `
import type { Client } from '@zxkt/client';
import type { AuthoritySignInRequest } from '@zxkt/contract';
import type { Platform } from '@zxkt/server';
import type { InPageBackend } from '@zxkt/testing';
declare global {
  const api: string, key: string, origin: string, password: string, code: string, dataDirectory: string;
  const account: string & { readonly account: string; readonly password: string };
  const challenge: { id: string; answer: string };
  const texts: Readonly<Record<string, string>>;
  const client: Client;
  const backend: InPageBackend;
  const platform: Platform;
  const gateway: { send(message: object): Promise<void> };
  const page: { goto(url: string): Promise<unknown> };
  const router: { push(path: string): void };
  const welcome: (accountId: string) => void;
  const showApplications: () => void;
  const showSignIn: (reason: string) => void;
}
`;

/** For examples out of the inside of a package: where they would stand. */
const preludes = {
  'stories/README.md': `
    import type { StoryObj } from '@storybook/web-components-vite';
    import { completeForm } from '../../stories/support/account-form-steps.ts';
    import { inPageOf } from '../../stories/support/in-page.ts';
    import { Person } from '../../stories/support/person.ts';
    type Story = StoryObj;
  `,
  'packages/widgets/README.md': `
    import { html, type CSSResultGroup, css } from 'lit';
    import { personName } from '@zxkt/contract/rules/person-name';
    import { FormController } from '../../packages/widgets/src/controllers/form-controller.ts';
    import { WidgetElement } from '../../packages/widgets/src/element/widget-element.ts';
    import { formSummary } from '../../packages/widgets/src/fields/form-summary.ts';
    import { textField } from '../../packages/widgets/src/fields/text-field.ts';
    import { fieldStyles } from '../../packages/widgets/src/theme/field.styles.ts';
    import type { Texts } from '../../packages/widgets/src/locales/locale.ts';
    import type { CommonKey } from '../../packages/widgets/src/locales/zh-CN/common.ts';
    type HelloKey = 'hello/name';
    declare const helloTexts: Texts<HelloKey | CommonKey>;
    declare const helloStyles: ReturnType<typeof css>;
  `,
};

const tsc = (...args) => spawnSync('node', ['node_modules/typescript7/bin/tsc', ...args], { encoding: 'utf8' });

const folder = '.cache/documents';
const nameOf = ({ place, language }) => `${place.replaceAll(/[^\w]+/g, '-')}.${language}`;
const fileOf = ({ place }) => place.replace(/:\d+$/, '');

describe('the documents', () => {
  before(() => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  });

  it('show TypeScript that compiles', () => {
    const shown = inLanguage('ts', 'tsx');
    assert.ok(shown.length > 15, String(shown.length));
    for (const block of shown) {
      const text = block.code
        .replaceAll("'../host/", "'../../examples/host/")
        // A page that shows how to set a property has the element.
        .replaceAll(/document\.querySelector\('[^']+'\)/g, '$&!');
      const jsx = block.language === 'tsx' ? '/** @jsxImportSource react */\n' : '';
      writeFileSync(join(folder, nameOf(block)), `${jsx}${preludes[fileOf(block)] ?? ''}\n${text}\nexport {};\n`);
    }
    writeFileSync(join(folder, 'around.d.ts'), around);
    const compilerOptions = {
      ...{ strict: true, noEmit: true, skipLibCheck: true, jsx: 'preserve' },
      ...{ module: 'esnext', moduleResolution: 'bundler', target: 'es2023', lib: ['es2023', 'dom', 'dom.iterable'] },
      ...{ allowImportingTsExtensions: true, types: ['node'] },
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }));
    assert.equal(tsc('--build').stdout, '');
    const complaints = tsc('-p', folder).stdout.split('\n');
    assert.deepEqual(
      complaints.filter((line) => line.startsWith(folder)),
      [],
    );
  });

  it('show what comes of it: each line that says so gives that', () => {
    const claims = /^(?:[\w ]+ = )?(.+); \/\/ ('.*'|true|false|undefined|\[.*\])(?:[:：].*)?$/gm;
    const claiming = inLanguage('ts').filter(({ code }) => code.match(claims));
    assert.ok(claiming.length >= 3, String(claiming.length));
    for (const block of claiming) {
      const asserting = block.code.replaceAll(claims, 'assert.deepEqual($1, $2);');
      const file = join(folder, `run-${nameOf(block)}`);
      writeFileSync(file, `import assert from 'node:assert/strict';\n${asserting}`);
      const options = ['--conditions=source', '--disable-warning=ExperimentalWarning', file];
      const { status, stderr } = spawnSync('node', options, { encoding: 'utf8' });
      assert.equal(status, 0, `${block.place}\n${stderr}`);
    }
  });

  const { elements, tokens } = JSON.parse(readFileSync('packages/widgets/api-report.json', 'utf8')).api;

  it('show HTML of elements and attributes that there are', () => {
    for (const { code, place } of inLanguage('html')) {
      for (const [, tag, attributes] of code.matchAll(/<(zxkt-[\w-]+?)(?:-v2)?((?:\s[^>]*)?)>/g)) {
        const element = elements[tag];
        assert.ok(element, `${place}: <${tag}>`);
        const known = Object.keys(element.attributes);
        for (const [, name] of attributes.matchAll(/\s([\w-]+)(?=[=\s>]|$)/g))
          assert.ok(known.includes(name), `${place}: <${tag} ${name}>`);
      }
    }
  });

  it('show CSS of properties and parts that there are', () => {
    for (const { code, place } of inLanguage('css')) {
      for (const [, name] of code.matchAll(/--zxkt-([\w-]+):/g))
        assert.ok(tokens.includes(`--zxkt-${name}`), `${place}: --zxkt-${name}`);
      for (const [, tag, part] of code.matchAll(/(zxkt-[\w-]+)::part\(([\w-]+)\)/g))
        assert.ok(elements[tag].parts.includes(part), `${place}: ${tag}::part(${part})`);
    }
  });

  it('name scripts and programs that there are', () => {
    const packages = [
      'package.json',
      ...globSync(['packages/*/package.json', '{server,stories,examples}/package.json']),
    ].map((file) => JSON.parse(readFileSync(file, 'utf8')));
    const scripts = packages.flatMap((file) => Object.keys(file.scripts ?? {}));
    const programs = packages.flatMap(({ bin }) => Object.keys(bin ?? {}));
    for (const { code, place } of inLanguage('sh')) {
      for (const [, name] of code.matchAll(/\bnpm run ([\w:-]+)/g))
        assert.ok(scripts.includes(name), `${place}: ${name}`);
      for (const [, name] of code.matchAll(/\b(zxkt-(?:server|conformance|[a-z]+))(?= )/g))
        assert.ok(programs.includes(name), `${place}: ${name}`);
    }
  });
});
