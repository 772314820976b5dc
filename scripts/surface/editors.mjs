import { choicesOf, isFlag, propertiesOf } from './elements.mjs';

const list = (title, items = []) =>
  items.length > 0
    ? `\n\n**${title}**\n${items.map(({ name, description }) => `- \`${name}\` ${description ?? ''}`.trimEnd()).join('\n')}`
    : '';

const describe = ({ description, events, slots, cssParts, cssProperties }) =>
  `${description ?? ''}${list('Events', events)}${list('Slots', slots)}${list('Parts', cssParts)}${list('Custom properties', cssProperties)}`;

/** For `html.customData` of VS Code. */
export const vscode = (elements) => ({
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: { kind: 'markdown', value: describe(element) },
    attributes: (element.attributes ?? []).map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(isFlag(attribute) && { valueSet: 'v' }),
      ...(choicesOf(attribute) && { values: choicesOf(attribute).map((name) => ({ name })) }),
    })),
  })),
});

const named = ({ name, description, default: value }) => ({
  name,
  ...(description && { description }),
  ...(value && { default: value }),
});

/** `web-types.json`, which JetBrains' editors find by the package's `web-types` field. */
export const webTypes = (elements, { name, version }) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map((element) => ({
        name: element.tagName,
        description: element.description,
        source: { module: `${name}/${element.path}`, symbol: element.name },
        attributes: (element.attributes ?? []).map((attribute) => ({
          ...named(attribute),
          value: isFlag(attribute)
            ? { kind: 'no-value' }
            : { type: choicesOf(attribute)?.map((choice) => `"${choice}"`) ?? 'string', required: true },
        })),
        slots: (element.slots ?? []).map(named),
        js: {
          properties: propertiesOf(element).map((property) => ({ ...named(property), type: property.type?.text })),
          events: (element.events ?? []).map(named),
        },
        css: {
          parts: (element.cssParts ?? []).map(named),
          properties: (element.cssProperties ?? []).map(named),
        },
      })),
    },
  },
});
