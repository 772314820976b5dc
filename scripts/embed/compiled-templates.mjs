import { _$LH } from 'lit-html/private-ssr-support.js';
import MagicString from 'magic-string';
import { parseFragment, serialize } from 'parse5';
import { below } from './nodes.mjs';

const { boundAttributeSuffix, getTemplateHtml, marker, markerMatch, HTML_RESULT } = _$LH;

/** Between the parts of a description: no attribute of ours has lines. */
const separator = '\n';

/** What a page parses in place of the markers that Lit looks for. */
const place = '<?>';

const boundAttribute = new RegExp(
  String.raw`\s+[^\s"'>=/]+${boundAttributeSuffix.replaceAll('$', String.raw`\$`)}=(?:"[^"]*"|'[^']*'|[^\s>]*)`,
  'g',
);
const boundElement = new RegExp(String.raw`\s+${marker.replaceAll('$', String.raw`\$`)}\d+`, 'g');

/** Elements and comments in the order in which a browser meets them; what a `<template>` holds is not among them. */
function* walk(node) {
  for (const child of node.childNodes) {
    if ('tagName' in child || child.nodeName === '#comment') yield child;
    if ('tagName' in child) yield* walk(child);
  }
}

/**
 * What Lit finds out of a template when it is first drawn, found out beforehand: its HTML without any of its bindings, and of
 * each binding where it is. A binding is described by how many nodes it lies behind the one before; for an attribute by its
 * name, as it was written, and, where there is more to it than one value, what stands around the values. A value that
 * belongs to the binding before has no description. `&` is a directive of an element.
 *
 * `[html, ...descriptions]`: as many as the template has strings, so that it stays a template.
 */
export const compileTemplate = (strings) => {
  const [marked, names] = getTemplateHtml(Object.assign([...strings], { raw: strings }), HTML_RESULT);
  const html = String(marked)
    .replace(boundAttribute, '')
    .replace(boundElement, '')
    .replaceAll(`<${markerMatch}>`, place);
  const tree = parseFragment(String(marked));
  const descriptions = [];
  let attribute = 0;
  let before = 0;
  let index = -1;
  const describe = (binding, values = 1) => {
    descriptions.push(`${index - before || ''}${binding}` || '0', ...Array(values - 1).fill(''));
    before = index;
  };
  for (const node of walk(tree)) {
    index += 1;
    if (node.nodeName === '#comment') {
      if (node.data === markerMatch) {
        describe('');
        node.data = '?';
      } else if (node.data.includes(marker)) throw new Error('a binding in a comment');
      continue;
    }
    for (const { name, value } of node.attrs) {
      if (name.startsWith(marker)) describe('&');
      if (!name.endsWith(boundAttributeSuffix)) continue;
      const around = value.split(marker);
      if (value.includes(separator)) throw new Error(`a line in the attribute ${names[attribute]}`);
      const isPlain = around.length === 2 && !around[0] && !around[1];
      describe([names[attribute], ...(isPlain ? [] : around)].join(separator), around.length - 1);
      attribute += 1;
    }
    node.attrs = node.attrs.filter(({ name }) => !name.startsWith(marker) && !name.endsWith(boundAttributeSuffix));
  }
  if (descriptions.length !== strings.length - 1) throw new Error('a binding where Lit has none');
  if (serialize(parseFragment(html)) !== serialize(tree))
    throw new Error('HTML that means something else without its bindings');
  return [html, ...descriptions];
};

const written = (text) => text.replace(/[\\`]|\$(?=\{)/g, String.raw`\$&`);

const importsHtml = ({ type, source, specifiers }) =>
  type === 'ImportDeclaration' && source.value === 'lit' && specifiers.some(({ local }) => local.name === 'html');

/** The templates in a tree. Throws where `html` is used as anything else: it would be drawn without having been compiled. */
const templatesIn = (node, found) => {
  if (node.type === 'ImportDeclaration') return found;
  if (node.type === 'Identifier' && node.name === 'html') throw new Error('html that is no tag');
  const isTemplate = node.type === 'TaggedTemplateExpression' && node.tag.name === 'html';
  if (isTemplate) found.push(node.quasi);
  for (const child of below(node))
    if (
      !(isTemplate && child === node.tag) &&
      !(node.type === 'MemberExpression' && !node.computed && child === node.property)
    )
      templatesIn(child, found);
  return found;
};

/** Every template of the bundle is compiled: `litOfCompiled` draws no other. */
export const compileTemplates = {
  name: 'compile-templates',
  transform(code, id) {
    if (!/\bhtml\b/.test(code) || id.includes('/node_modules/')) return null;
    const tree = this.parse(code);
    if (!tree.body.some(importsHtml)) return null;
    const text = new MagicString(code);
    try {
      for (const { quasis } of templatesIn(tree, [])) {
        compileTemplate(quasis.map(({ value }) => value.cooked)).forEach((string, at) => {
          const { start, end } = quasis[at];
          if (end > start) text.overwrite(start, end, written(string));
          else text.appendLeft(start, written(string));
        });
      }
    } catch (error) {
      this.error(`${id} has ${error.message}`);
    }
    return { code: text.toString(), map: text.generateMap({ hires: 'boundary' }) };
  },
};

/** In place of reading a template: only its descriptions are read. As the installed release of Lit is written. */
export const litOfCompiled = [
  [
    'lit-html/lit-html.js',
    /(?<=class S\{constructor\()\{strings:t,_\$litType\$:i\},e\)\{.*?\}(?=static createElement)/,
    '{strings:t}){' +
      'this.el=S.createElement(V(t,t[0]));' +
      'let l=0;' +
      'this.parts=t.slice(1).filter(t=>t).map(t=>{' +
      'const[i,...s]=t.split("\\n"),[,e,h,o]=/(\\d*)([.?@&]?)(.*)/.exec(i);' +
      'l+=+e;' +
      'return h==="&"?{type:6,index:l}:h||o?{type:1,index:l,name:o,strings:s[0]===void 0?["",""]:s,ctor:"."===h?I:"?"===h?L:"@"===h?z:H}:{type:2,index:l}' +
      '})}',
  ],
  // Where nothing is bound no node is looked at: an engine makes an object for each that is.
  ['lit-html/lit-html.js', 'let h=P.nextNode(),o=0,n=0,r=s[0];', 'let r=s[0],h=r&&P.nextNode(),o=0,n=0;'],
];
