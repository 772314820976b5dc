import { readFileSync } from 'node:fs';

const source = 'packages/widgets/src/fields/icons.ts';

/** The template that every icon is drawn by, around its path. */
const frame = /=>\s*(html`<svg[^`]*)\$\{path\}([^`]*`);/.exec(readFileSync(source, 'utf8'));
if (!frame) throw new Error(`${source} draws its icons in another way`);
const [, before, after] = frame;

/**
 * Icons have their path written into their template: none of them binds anything. On its way to a binding Lit passes every
 * element, and an engine makes an object for each, with all that the interfaces of SVG have.
 */
export const writtenIcons = {
  name: 'written-icons',
  transform(code, id) {
    if (!id.includes('/packages/widgets/src/') || !/\bicon\(/.test(code)) return null;
    const written = code
      .replace(/\/\* @__PURE__ \*\/ icon\(\s*'([^']*)',?\s*\)/g, (_icon, path) => `${before}"${path}"${after}`)
      .replace(/import \{ icon \} from '[^']*\/icons\.ts';/, "import { html } from 'lit';");
    if (/\bicon\(/.test(written)) this.error(`${id} has an icon whose path is not written there`);
    return { code: written, map: null };
  },
};
