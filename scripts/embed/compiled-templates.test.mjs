import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { compileTemplate, compileTemplates } from './compiled-templates.mjs';

/** A tag. */
const compiled = (strings) => compileTemplate(strings);

describe('a compiled template', () => {
  it('is its HTML without its bindings, and where each of them is', () => {
    assert.deepEqual(compiled`<p>nothing is bound</p>`, ['<p>nothing is bound</p>']);
    assert.deepEqual(compiled`<p class=${0}>${0}</p>`, ['<p><?></p>', 'class', '1']);
    assert.deepEqual(compiled`<i></i><p>${0}</p>`, ['<i></i><p><?></p>', '2']);
    // What comes last is followed by a place of its own, as Lit has it.
    assert.deepEqual(compiled`${0}`, ['<?><?>', '0']);
    assert.deepEqual(compiled`${0}${0}<b></b>`, ['<?><?><b></b>', '0', '1']);
  });

  it('names properties, listeners, attributes that are there or not, and directives of an element', () => {
    assert.deepEqual(compiled`<input .value=${0} ?disabled=${0} @input=${0} ${0} /><br>`, [
      '<input /><br>',
      '.value',
      '?disabled',
      '@input',
      '&',
    ]);
    assert.deepEqual(compiled`<a></a><b></b><i .innerHTML="${0}" @zxkt-moved='${0}'></i>`, [
      '<a></a><b></b><i></i>',
      '2.innerHTML',
      '@zxkt-moved',
    ]);
  });

  it('tells what stands around values, once for all values of an attribute', () => {
    assert.deepEqual(compiled`<p id="a-${0}" class="b ${0} c ${0}">${0}</p>`, [
      '<p><?></p>',
      'id\na-\n',
      'class\nb \n c \n',
      '',
      '1',
    ]);
  });

  it('counts what a browser adds, and keeps what else an element has', () => {
    assert.deepEqual(compiled`<table><tr><td lang="zh" class=${0} headers="a">${0}</td></tr></table>`, [
      '<table><tr><td lang="zh" headers="a"><?></td></tr></table>',
      '3class',
      '1',
    ]);
    assert.deepEqual(compiled`<svg viewBox="0 0 1 1"><path d=${0} /></svg>`, [
      '<svg viewBox="0 0 1 1"><path /></svg>',
      '1d',
    ]);
  });

  it('is refused where Lit would draw something else', () => {
    assert.throws(() => compiled`<!-- ${0} -->`, /in a comment/);
    assert.throws(
      () => compiled`<p title="one
two ${0}"></p>`,
      /a line in the attribute/,
    );
  });
});

describe('templates of a module', () => {
  const build = async (code) => {
    const bundle = await rollup({
      input: 'entry',
      external: ['lit'],
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? id : null),
          load: (id) => (id === 'entry' ? code : null),
        },
        compileTemplates,
      ],
      onLog: () => undefined,
    });
    const { output } = await bundle.generate({});
    return output[0].code;
  };

  it('are compiled, those within others as well, and stay templates', async () => {
    const code = await build(
      'import { html } from \'lit\';\nexport const view = (items) => html`<ul>${items.map((item) => html`<li id="i-${item}">\\`$${item}</li>`)}</ul>`;',
    );
    assert.match(code, /html`<ul><\?><\/ul>\$\{items\.map/);
    const [inner] = /html`<li>[^]*?`(?=\))/.exec(code);
    assert.equal(inner, 'html`<li>\\`$<?></li>${item}id\ni-\n${item}1`');
  });

  it('leave other tags alone, and stop the build where html is no tag', async () => {
    assert.match(
      await build("import { css } from 'lit';\nexport const styles = css`.html { color: red }`;"),
      /css`\.html/,
    );
    await assert.rejects(
      build("import { html } from 'lit';\nexport const late = (strings) => html(strings);"),
      /html that is no tag/,
    );
  });
});
