import { readFileSync } from 'node:fs';
import { propertiesOf, readElements } from '../surface/elements.mjs';

const byName = (items = [], value) =>
  Object.fromEntries(items.map((item) => [item.name, value(item)]).toSorted(([a], [b]) => (a < b ? -1 : 1)));

const typeOf = ({ type }) => type?.text ?? '';
const signature = ({ parameters = [], return: answer }) =>
  `(${parameters.map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type?.text}`).join(', ')}) => ${answer?.type?.text ?? 'void'}`;

/** Names of the theme, read as text: Node loads no style sheets. */
const tokenNames = () => {
  const source = readFileSync('packages/widgets/src/theme/tokens.ts', 'utf8');
  const list = source.slice(source.indexOf('export const tokens = {'), source.indexOf('} as const;'));
  return [...list.matchAll(/^ {2}'?([a-z-]+)'?:/gm)].map(([, name]) => `--zxkt-${name}`).toSorted();
};

/** All that a host page may name: breaking any of it breaks pages. */
export const widgetsReport = () => ({
  elements: Object.fromEntries(
    readElements().map((element) => [
      element.tagName,
      {
        attributes: byName(element.attributes, typeOf),
        properties: byName(propertiesOf(element), typeOf),
        methods: byName(
          (element.members ?? []).filter(({ kind, privacy }) => kind === 'method' && privacy !== 'private'),
          signature,
        ),
        events: byName(element.events, typeOf),
        slots: (element.slots ?? []).map(({ name }) => name).toSorted(),
        parts: (element.cssParts ?? []).map(({ name }) => name).toSorted(),
        customProperties: (element.cssProperties ?? []).map(({ name }) => name).toSorted(),
      },
    ]),
  ),
  tokens: tokenNames(),
  exports: Object.keys(JSON.parse(readFileSync('packages/widgets/package.json', 'utf8')).exports).toSorted(),
});
