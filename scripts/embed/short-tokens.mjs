import { readFileSync } from 'node:fs';

const source = 'packages/widgets/src/theme/tokens.ts';

/** What makes every token a property of the widget, and what makes it one with a short name. */
const asWritten = '([name, token]) => `--_${name}:';
const shortened = '([name, token], at) => `--${at.toString(36)}:';

const names = [...readFileSync(source, 'utf8').matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map(([, name]) => name);
const shortNames = new Map(names.map((name, at) => [`--_${name}`, `--${at.toString(36)}`]));

/** The tokens within a widget, which nobody outside sees, are called by their number. */
export const shortTokens = {
  name: 'short-tokens',
  transform(code, id) {
    if (!id.includes('/packages/widgets/src/') || !code.includes('--_')) return null;
    if (id.endsWith(`/${source}`)) {
      if (!code.includes(asWritten)) this.error(`${source} makes its properties in another way`);
      return { code: code.replace(asWritten, shortened), map: null };
    }
    return { code: code.replace(/--_[a-z-]+/g, (name) => shortNames.get(name) ?? name), map: null };
  },
};
