import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { buildPackages, install, pack, pagePackages, thirdParty } from './pack.mjs';

/** Everything that an entry of `exports` leads to, with the folder's files where it has a star. */
const targetsOf = (exports) =>
  Object.values(exports).flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)));

describe('the packages, packed and installed into a project of their own', () => {
  const project = mkdtempSync(join(tmpdir(), 'zxkt-packages-'));
  const inProject = (...path) => join(project, 'node_modules', ...path);
  after(() => rmSync(project, { recursive: true, force: true }));

  before(() => {
    buildPackages();
    writeFileSync(join(project, 'package.json'), '{ "name": "throw-away", "private": true, "type": "module" }');
    const folders = pagePackages.map((name) => `packages/${name}`);
    install(project, pack([...folders, ...thirdParty(folders)], join(project, 'tarballs')));
  });

  const node = (code) => {
    const { stdout, stderr, status } = spawnSync('node', ['--input-type=module', '--eval', code], {
      cwd: project,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };

  const bundle = async (code, options = {}) => {
    mkdirSync(join(project, 'src'), { recursive: true });
    writeFileSync(join(project, 'src/main.js'), code);
    const warnings = [];
    const build = await rollup({
      input: join(project, 'src/main.js'),
      plugins: [nodeResolve({ browser: true, exportConditions: ['production'], rootDir: project })],
      onwarn: (warning) => warnings.push(warning.message),
      ...options,
    });
    const { output } = await build.generate({ format: 'es' });
    await build.close();
    return { output, warnings, modules: output.flatMap(({ moduleIds = [] }) => moduleIds) };
  };

  it('have everything that their exports promise, and nothing else can be imported', () => {
    for (const name of pagePackages) {
      const { exports } = JSON.parse(readFileSync(inProject('@zxkt', name, 'package.json'), 'utf8'));
      for (const target of targetsOf(exports)) {
        const path = target.includes('*') ? target.slice(0, target.indexOf('*')) : target;
        assert.ok(existsSync(inProject('@zxkt', name, path)), `${name}: ${target}`);
      }
    }
    for (const inside of ['@zxkt/widgets/element/define', '@zxkt/client/transport', '@zxkt/contract/calls'])
      assert.equal(
        node(`console.log(await import('${inside}').catch(({ code }) => code))`),
        'ERR_PACKAGE_PATH_NOT_EXPORTED',
      );
  });

  it('offer each element by name: its class, its registration, and both to editors', () => {
    const { modules } = JSON.parse(readFileSync(inProject('@zxkt/widgets/custom-elements.json'), 'utf8'));
    const { exports } = JSON.parse(readFileSync(inProject('@zxkt/widgets/package.json'), 'utf8'));
    const tags = modules.map(({ declarations: [{ tagName }] }) => tagName);
    for (const [index, tag] of tags.entries()) {
      const name = tag.slice('zxkt-'.length);
      assert.equal(exports[`./${name}`]?.default, `./${modules[index].path}`, `exports of ${tag}`);
      assert.equal(exports[`./${name}/define`]?.default, `./dist/${name}/define.js`, `exports of ${tag}`);
    }
    const read = (file) => JSON.parse(readFileSync(inProject('@zxkt/widgets', file), 'utf8'));
    const known = [read('vscode.html-custom-data.json').tags, read('web-types.json').contributions.html.elements];
    for (const elements of known) assert.deepEqual(elements.map(({ name }) => name).toSorted(), tags.toSorted());
  });

  it('run in Node: rules, catalogues and the client', () => {
    const answer = node(`
      import { uscc } from '@zxkt/contract/rules/uscc';
      import { loadRegions } from '@zxkt/catalog';
      import { createClient } from '@zxkt/client';
      const fetch = () => Promise.resolve(Response.json({ items: [], nextCursor: null }));
      const client = createClient({ api: 'https://api.example', key: 'pk_test', fetch });
      console.log(uscc.refusal('91110101MADEM0011X'), (await loadRegions()).size > 3000, typeof client.applications.list);
    `);
    assert.equal(answer, 'uscc/checksum true function');
  });

  it('go through a bundler: a widget brings what it needs, and no other widget', async () => {
    const { modules, warnings } = await bundle("import '@zxkt/widgets/login-form/define';");
    assert.deepEqual(warnings, []);
    assert.ok(
      modules.every((id) => id.startsWith(project)),
      'from the tarballs alone',
    );
    assert.ok(modules.some((id) => id.endsWith('/login-form/login-form.js')));
    assert.deepEqual(
      modules.filter((id) => /account-form|-picker|catalog/.test(id)),
      [],
    );
  });

  it('leave a class unregistered, and drop what nobody uses', async () => {
    const { modules } = await bundle("import { tokens } from '@zxkt/widgets'; console.log(tokens.text);");
    assert.deepEqual(
      modules.filter((id) => /\/(define|all)\.js$/.test(id)),
      [],
    );
    const { output } = await bundle("import '@zxkt/widgets';");
    assert.equal(output[0].code.trim(), '');
  });

  it('bring what a page without tools needs, each file with its integrity', () => {
    const embed = inProject('@zxkt/widgets/embed');
    const manifest = JSON.parse(readFileSync(join(embed, 'manifest.json'), 'utf8'));
    for (const file of ['loader.js', 'zxkt.js', 'zxkt.iife.js', 'account-form.js']) {
      assert.match(manifest[file].integrity, /^sha384-/);
      assert.ok(existsSync(join(embed, file)) && existsSync(join(embed, manifest[file].hashed)));
    }
    assert.ok(readdirSync(join(embed, 'chunks')).length > 0);
  });

  describe('types', () => {
    const check = (files, options = {}) => {
      const folder = join(project, 'types');
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
      const compilerOptions = {
        ...{ strict: true, noEmit: true, module: 'nodenext', target: 'es2023', lib: ['es2023', 'dom', 'dom.iterable'] },
        ...{ types: [], skipLibCheck: false, exactOptionalPropertyTypes: true },
        ...options,
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
      const { stdout } = spawnSync('node', ['node_modules/typescript7/bin/tsc', '--pretty', 'false', '-p', folder], {
        encoding: 'utf8',
      });
      return stdout.trim();
    };

    it('hold of elements, events and calls in plain TypeScript', () => {
      const good = `
        import '@zxkt/widgets/all';
        import type { ZxktEvents } from '@zxkt/widgets';
        const form = document.createElement('zxkt-account-form');
        form.loginHref = '/login';
        form.texts = { 'form/choose': 'Pick one' };
        document.addEventListener('zxkt-account-registered', ({ detail }) => detail.accountId.trim());
        export const refused: ZxktEvents['zxkt-submission-refused'] = { errors: [{ field: 'uscc', code: 'uscc/length' }] };
      `;
      assert.equal(check({ 'good.ts': good }), '');
      const wrong = good.replace("'/login'", '1');
      assert.match(check({ 'wrong.ts': wrong }), /^[^\n]*TS2322[^\n]*$/);
    });

    it('hold in the templates of React 19, Preact, Solid and Vue', () => {
      const jsx = (framework, on) => `/** @jsxImportSource ${framework} */
        import '@zxkt/widgets/all';
        import type {} from '@zxkt/widgets/${framework === 'solid-js' ? 'solid' : framework}';
        export const page = (
          <zxkt-provider api="https://api.example" publishable-key="pk_x" theme="dark">
            <zxkt-account-form login-href="/login" draft="off" ${on}={(event) => event.detail.accountId.trim()} class="a" />
          </zxkt-provider>
        );`;
      const vue = `
        import type {} from '@zxkt/widgets/vue';
        import type { GlobalComponents } from 'vue';
        type Props = InstanceType<GlobalComponents['zxkt-account-form']>['$props'];
        export const props: Props = { 'login-href': '/login', onZxktAccountRegistered: ({ detail }) => detail.accountId };`;
      const good = {
        'react.tsx': jsx('react', 'onzxkt-account-registered').replace('class=', 'className='),
        'preact.tsx': jsx('preact', 'onzxkt-account-registered'),
        'solid.tsx': jsx('solid-js', 'on:zxkt-account-registered'),
        'vue.ts': vue,
      };
      const installed = (name) => [join(process.cwd(), 'node_modules', name)];
      const paths = {
        ...{ react: installed('@types/react'), 'react/*': installed('@types/react/*') },
        ...{ preact: installed('preact'), 'preact/*': installed('preact/*') },
        ...{ 'solid-js': installed('solid-js'), 'solid-js/*': installed('solid-js/*'), vue: installed('vue') },
      };
      const options = { jsx: 'preserve', paths, module: 'esnext', moduleResolution: 'bundler' };
      assert.equal(check(good, options), '');
      const wrong = Object.entries(good).map(([name, text]) => [
        name,
        text.replace(/draft="off"/, 'draft="of"').replace("'/login'", '1'),
      ]);
      const complaints = check(Object.fromEntries(wrong), options);
      for (const name of Object.keys(good)) assert.ok(complaints.includes(`${name}(`), `${name}: ${complaints}`);
    });
  });
});
