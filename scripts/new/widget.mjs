import { insertLine } from './edits.mjs';
import { camel, pascal } from './names.mjs';

/** Class and registration by their names, between those of the widgets before and after. */
const exported = (text, name) => {
  const manifest = JSON.parse(text);
  const entry = (file) => ({
    source: `./src/${name}/${file}.ts`,
    types: `./dist/${name}/${file}.d.ts`,
    default: `./dist/${name}/${file}.js`,
  });
  const own = [
    [`./${name}`, entry(name)],
    [`./${name}/define`, entry('define')],
  ];
  const entries = Object.entries(manifest.exports);
  const isWidget = ([path]) => `${path}/define` in manifest.exports;
  const next = entries.findIndex(([path], index) => isWidget(entries[index]) && path > `./${name}`);
  const last = entries.findLastIndex(isWidget) + 2;
  entries.splice(next < 0 ? last : next, 0, ...own);
  return `${JSON.stringify({ ...manifest, exports: Object.fromEntries(entries) }, null, 2)}\n`;
};

/** A widget: element, registration, sentences in both languages, a test and a story. */
export const widget = (name) => {
  const type = pascal(name);
  const tag = `zxkt-${name}`;
  const folder = `packages/widgets/src/${name}`;
  return {
    files: {
      [`${folder}/${name}.ts`]: `import { html, type CSSResultGroup } from 'lit';
import { WidgetElement } from '../element/widget-element.ts';
import { ${camel(name)}, type ${type}Key } from '../locales/zh-CN/${name}.ts';

/**
 * What a person does with it, and the part of the guide that it comes from.
 *
 * @tag ${tag}
 */
export class Zxkt${type} extends WidgetElement<${type}Key> {
  static override styles: CSSResultGroup = [super.styles];

  constructor() {
    super({ zh: ${camel(name)}, en: async () => (await import('../locales/en/${name}.ts')).${camel(name)} });
  }

  protected override view(): unknown {
    return html\`<h2>\${this.text.get('title')}</h2>\`;
  }
}
`,
      [`${folder}/define.ts`]: `import { define } from '../element/define.ts';
import '../provider/define.ts';
import { Zxkt${type} } from './${name}.ts';

define('${tag}', Zxkt${type});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': Zxkt${type};
  }
}
`,
      [`${folder}/${name}.test.ts`]: `import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';

describe('<${tag}>', () => {
  it('says what it is, and is accessible', async () => {
    const element = await fixture(html\`<${tag}></${tag}>\`);
    expect(element.shadowRoot?.querySelector('h2')).to.have.text('标题');
    await expect(element).to.be.accessible();
  });
});
`,
      [`packages/widgets/src/locales/zh-CN/${name}.ts`]: `import { common } from './common.ts';

export const ${camel(name)} = { ...common, title: '标题' } as const;

export type ${type}Key = keyof typeof ${camel(name)};
`,
      [`packages/widgets/src/locales/en/${name}.ts`]: `import type { Sentences } from '../locale.ts';
import type { ${type}Key } from '../zh-CN/${name}.ts';
import { common } from './common.ts';

export const ${camel(name)} = { ...common, title: 'Title' } satisfies Sentences<${type}Key>;
`,
      [`stories/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '@zxkt/widgets/${name}/define';

export default { title: '组件/${type}', component: '${tag}', render: () => html\`<${tag}></${tag}>\` } satisfies Meta;

export const 空白: StoryObj = {};
`,
    },
    edits: {
      'packages/widgets/src/all.ts': (text) =>
        insertLine(text, `import './${name}/define.ts';`, (line) => line.startsWith('import ')),
      'packages/widgets/src/index.ts': (text) =>
        insertLine(text, `export { Zxkt${type} } from './${name}/${name}.ts';`, (line) => /^export \{ Zxkt/.test(line)),
      'packages/widgets/package.json': (text) => exported(text, name),
    },
    next: [
      `write its sentences in packages/widgets/src/locales/{zh-CN,en}/${name}.ts`,
      'read packages/widgets/README.md: fields, forms, lists and sessions are there to be used',
      'npm run changeset, then npm run api-report',
      'a story for each state, and pictures at 1280 and 390 pixels, light and dark',
    ],
  };
};
