// Every sentence of the widgets has a key, by which a host can replace it, and stands in both languages.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import ts from 'typescript';

const source = 'packages/widgets/src';
const locales = `${source}/locales`;
const outside = globSync(`${source}/**/*.ts`, { exclude: ['**/locales/**'] })
  .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('.styles.ts'))
  .sort();

/** Every piece of text in a file: of strings, of templates by their tag, of regular expressions none. */
const textsOf = (file) => {
  const texts = [];
  const visit = (node) => {
    if (ts.isStringLiteral(node)) texts.push({ text: node.text, tag: undefined });
    else if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
      const parts = ts.isTemplateExpression(node)
        ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
        : [node.text];
      const tag = ts.isTaggedTemplateExpression(node.parent) ? node.parent.tag.getText() : undefined;
      texts.push({ text: parts.join('\u0000'), tag });
    }
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return texts;
};

const tablesOf = async (language, name) => {
  const module = await import(`../${locales}/${language}/${name}`);
  return Object.entries(module).filter(([, table]) => typeof table === 'object');
};
/** The application has one name in every language. */
const fund = '外贸发展专项资金（中小）网络管理应用';
const names = globSync('*.ts', { cwd: `${locales}/en` }).sort();
const paramsOf = (sentence) => [...new Set(sentence.match(/\{\w+\}/g))].sort();

describe('the sentences of the widgets', () => {
  it('stand in the locales alone: no Chinese and no words in templates elsewhere', () => {
    // What a font is tried with, and how official documents write three regions, which are no sentences.
    const others = [`${source}/account-form/countries.ts`, `${source}/doctor/fonts.ts`];
    const chinese = outside.filter((file) => textsOf(file).some(({ text }) => /\p{Script=Han}/u.test(text)));
    assert.deepEqual(chinese, others);

    const words = [];
    for (const file of outside) {
      for (const { text, tag } of textsOf(file)) {
        if (tag !== 'html') continue;
        const shown = text.replaceAll(/<!--[\s\S]*?-->|<[^>]*>|&\w+;/g, ' ').match(/[a-z]{2,}/gi) ?? [];
        const said = [...text.matchAll(/\b(?:aria-label|title|placeholder|alt|aria-roledescription)="([^"\u0000]+)"/g)];
        words.push(...[...shown, ...said.map(([, value]) => value)].map((word) => `${file}: ${word}`));
      }
    }
    assert.deepEqual(words, []);
  });

  it('have the same keys in both languages, and are filled with the same things', async () => {
    let count = 0;
    for (const name of names) {
      const chinese = new Map(await tablesOf('zh-CN', name));
      for (const [table, english] of await tablesOf('en', name)) {
        const own = chinese.get(table) ?? assert.fail(`${name}: ${table} is not in Chinese`);
        assert.deepEqual(Object.keys(english).toSorted(), Object.keys(own).toSorted(), `${name}: ${table}`);
        for (const key of Object.keys(own)) {
          assert.deepEqual(paramsOf(english[key]), paramsOf(own[key]), `${name}: ${key}`);
          assert.ok(own[key].trim() && english[key].trim(), `${name}: ${key} says nothing`);
          assert.doesNotMatch(english[key].replace(fund, ''), /\p{Script=Han}/u, `${name}: ${key}`);
          count += 1;
        }
      }
    }
    assert.ok(count > 1000);
  });

  describe('where one is missing', () => {
    const copy = '.cache/sentences-test';
    after(() => rmSync(copy, { recursive: true, force: true }));

    const compilerOptions = {
      ...{ composite: false, rewriteRelativeImportExtensions: false, allowImportingTsExtensions: true },
      ...{ lib: ['es2023', 'dom', 'dom.iterable'], noEmit: true },
    };
    for (const [what, file, key] of [
      ['a widget, in English', 'en/login-form.ts', 'submit/wait'],
      ['a problem, in English', 'en/failures.ts', 'storage/full'],
      ['a problem, in Chinese', 'zh-CN/failures.ts', 'review/taken'],
      ['a rule, in Chinese', 'zh-CN/account-codes.ts', 'mobile/format'],
    ]) {
      it(`the build fails, and names it: of ${what}`, () => {
        rmSync(copy, { recursive: true, force: true });
        mkdirSync(copy, { recursive: true });
        cpSync(source, `${copy}/src`, { recursive: true });
        const text = readFileSync(`${locales}/${file}`, 'utf8');
        const left = text.replace(new RegExp(`^ +'?${key}'?:[^\\n]*\\n`, 'm'), '');
        assert.notEqual(left, text);
        writeFileSync(`${copy}/src/locales/${file}`, left);
        const config = { extends: '../../tsconfig.base.json', compilerOptions, include: ['src/locales'] };
        writeFileSync(`${copy}/tsconfig.json`, JSON.stringify({ ...config, exclude: ['**/*.test.ts'] }));
        const tsc = ['node_modules/typescript7/bin/tsc', '--pretty', 'false', '-p', copy];
        const { stdout, status } = spawnSync('node', tsc, { encoding: 'utf8' });
        assert.notEqual(status, 0);
        assert.match(stdout, new RegExp(`missing.*"${key}"|"${key}"'? is missing`), stdout);
      });
    }
  });
});
