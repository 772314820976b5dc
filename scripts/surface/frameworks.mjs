import { choicesOf, isFlag, propertiesOf } from './elements.mjs';

const head = `// Made by scripts/write-surface.mjs from the custom-elements manifest.`;

const comment = (text) => (text ? `  /** ${text.replaceAll(/\s+/g, ' ').replaceAll('*/', '* /')} */\n` : '');

/** Attributes as markup has them, and the properties that are no attribute. */
const membersOf = (element, { attribute, property, skip = [] }) => {
  const attributes = (element.attributes ?? []).filter(({ name }) => !skip.includes(name));
  const isAttribute = (name) => attributes.some((item) => item.fieldName === name && item.name === name);
  const typed = ({ fieldName, ...item }) => {
    const member = (element.members ?? []).find(({ name, privacy }) => name === fieldName && privacy === 'public');
    if (isFlag(item)) return 'boolean | undefined';
    if (choicesOf(item))
      return `${choicesOf(item)
        .map((choice) => `'${choice}'`)
        .join(' | ')} | undefined`;
    // A list as a property is a text as an attribute.
    const isPlain = member && item.type?.text === member.type?.text;
    return isPlain ? `${element.name}['${fieldName}'] | undefined` : 'string | undefined';
  };
  const line = (name, description, type) => [name, `${comment(description)}  '${name}'?: ${type};`];
  // Where both have one name, a framework sets the property.
  const lines = new Map([
    ...attributes.map((item) => line(attribute(item), item.description, typed(item))),
    ...propertiesOf(element)
      .filter(({ name }) => !isAttribute(name))
      .map(({ name, description }) => line(property(name), description, `${element.name}['${name}'] | undefined`)),
  ]);
  return [...lines.values()];
};

/** Those of the platform, as `change`, every framework has by itself. */
const events = (element, name) =>
  (element.events ?? [])
    .filter(({ name: type }) => type.startsWith('zxkt-'))
    .map(
      ({ name: type, description }) => `${comment(description)}  '${name(type)}'?: Listener<'${type}'> | undefined;`,
    );

const propsOf = (elements, dialect) =>
  elements
    .map((element) => {
      const lines = [...membersOf(element, dialect), ...events(element, dialect.event)];
      return `${comment(element.description).replace(/^ {2}/, '')}export interface ${element.name}Props {\n${lines.join('\n')}\n}`;
    })
    .join('\n\n');

const imports = (elements) => `import type { ZxktEvents } from '../dist/index.js';
${elements.map(({ name, path }) => `import type { ${name} } from '../${path}';`).join('\n')}

type Listener<Type extends keyof ZxktEvents> = (event: CustomEvent<ZxktEvents[Type]>) => void;`;

const intrinsic = (elements, type) =>
  elements.map(({ tagName, name }) => `      '${tagName}': ${type(name)};`).join('\n');

const jsx = { attribute: ({ name }) => name, property: (name) => name, event: (type) => `on${type}`, skip: ['key'] };

/** React 19 sets what an element has as properties, and listens to `on` and the event's own name. `key` is React's. */
export const react = (elements) => `${head}
import type { HTMLAttributes, Ref } from 'react';
${imports(elements)}

${propsOf(elements, jsx)}

type Tag<Type, Props> = Omit<HTMLAttributes<Type>, keyof Props> & Props & { ref?: Ref<Type> | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${intrinsic(elements, (name) => `Tag<${name}, ${name}Props>`)}
    }
  }
}
`;

export const preact = (elements) => `${head}
import type { HTMLAttributes } from 'preact';
${imports(elements)}

${propsOf(elements, jsx)}

type Tag<Type extends EventTarget, Props> = Omit<HTMLAttributes<Type>, keyof Props> & Props;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
${intrinsic(elements, (name) => `Tag<${name}, ${name}Props>`)}
    }
  }
}
`;

/** Solid writes attributes as they are, properties behind `prop:`, events behind `on:`. */
export const solid = (elements) => `${head}
import type { JSX as SolidJsx } from 'solid-js';
${imports(elements)}

${propsOf(elements, { attribute: ({ name }) => name, property: (name) => `prop:${name}`, event: (type) => `on:${type}` })}

type Tag<Type, Props> = Omit<SolidJsx.HTMLAttributes<Type>, keyof Props> & Props;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
${intrinsic(elements, (name) => `Tag<${name}, ${name}Props>`)}
    }
  }
}
`;

/** Vue's templates: attributes and properties by name, events behind \`@\`. `key` is Vue's. */
export const vue = (elements) => `${head}
import type { DefineComponent, HTMLAttributes } from 'vue';
${imports(elements)}

${propsOf(elements, { ...jsx, event: (type) => `on${type[0].toUpperCase()}${type.slice(1).replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase())}` })}

type Tag<Props> = DefineComponent<Omit<HTMLAttributes, keyof Props> & Props>;

declare module 'vue' {
  interface GlobalComponents {
${intrinsic(elements, (name) => `Tag<${name}Props>`).replaceAll(/^ {6}/gm, '    ')}
  }
}
`;
