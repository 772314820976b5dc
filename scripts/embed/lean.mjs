import { litOfCompiled } from './compiled-templates.mjs';
import { unusedOfLit } from './unused-of-lit.mjs';

/**
 * What the bundle does without: globals of Lit in the host page (a bundle promises to add none), what stands in for
 * style sheets where they cannot be constructed and hooks of polyfills (every engine we state needs neither), words for developers who write `css`
 * templates without types, the failure of the whole file where a page lets Lit make no Trusted Types (`<zxkt-doctor>` says
 * so), and valibot's own sentences and its side for other libraries (our rules answer with codes). A pattern that the next
 * release of either does not have stops the build. Of the table of calls, what only a server looks at: who may call, and
 * what can come back.
 */
const valibot = 'valibot/dist/index.mjs';
const changes = [
  [
    '@lit/reactive-element/css-tag.js',
    /\w\.ShadowRoot&&\(.*?"adoptedStyleSheets"in Document\.prototype&&"replace"in CSSStyleSheet\.prototype/,
    'true',
  ],
  ['@lit/reactive-element/css-tag.js', /"CSSResult is not constructable[^"]*"/, '""'],
  ['@lit/reactive-element/css-tag.js', /"Value passed to 'css' function must be[^"]*"\+\w\+"[^"]*"/, '"css"'],
  [
    '@lit/reactive-element/reactive-element.js',
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w\.litPropertyMetadata\?\?=new WeakMap;/,
    '',
  ],
  [
    '@lit/reactive-element/reactive-element.js',
    /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);if\(.*?\)for\(.*?\)this\.elementProperties\.set\(\w,\w\)\}/,
    '',
  ],
  ['@lit/reactive-element/reactive-element.js', /,\(\w\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  [
    'lit-html/lit-html.js',
    /s\?s\.createPolicy\("lit-html",\{createHTML:t=>t\}\):void 0/,
    '(()=>{try{return s?.createPolicy("lit-html",{createHTML:t=>t})}catch{}})()',
  ],
  ['lit-html/lit-html.js', /,(\w)=t\.litHtmlPolyfillSupport;\1\?\.\(\w,\w\)/, ''],
  ['lit-html/lit-html.js', /"invalid template strings array"/, '""'],
  ['@lit/reactive-element/reactive-element.js', /,p=\w\.reactiveElementPolyfillSupport/, ''],
  ['@lit/reactive-element/reactive-element.js', /,p\?\.\(\{ReactiveElement:\w\}\)/, ''],
  [
    'lit-element/lit-element.js',
    /,s\.litElementHydrateSupport\?\.\(\{LitElement:i\}\);const o=s\.litElementPolyfillSupport;o\?\.\(\{LitElement:i\}\)/,
    '',
  ],
  ['lit-html/lit-html.js', /,\(\w\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, ''],
  [valibot, /schema\["~standard"\] = \{[\s\S]*?\n\t\};\n/, ''],
  [valibot, /`Invalid \$\{label\}: [^\n]*`,/, "'',"],
  [valibot, /other\?\.received \?\? \/\* @__PURE__ \*\/ _stringify\(input\)/, 'other?.received'],
  [valibot, /other\?\.expected \?\? context\.expects \?\? null/, 'other?.expected'],
  [valibot, /(?<=context\.message) \?\? \/\* @__PURE__ \*\/ getSpecificMessage\([^\n]*(?=;)/, ''],
  [valibot, /^\t+(?:reference|expects|async): [^\n]*,\n/gm, ''],
  // Of an issue we read the code and the keys of its path; our codes look at the input, or at what is not expected.
  [
    valibot,
    /^\t\t(?:kind|type|requirement|issues|lang|abortEarly|abortPipeEarly): (?:context\.|other\?\.|config\$1\.).*\n/gm,
    '',
  ],
  [valibot, /^\tconst received = .*\n/m, ''],
  [valibot, /^\t\treceived,\n/m, ''],
  [valibot, /, \{ (?:received: `[^`]*`|issues: [^{}]*) \}\);/g, ');'],
  [valibot, /type: "\w+",\n\t+origin: "\w+",\n\t+input,\n\t+key(: \w+)?,\n\t+value: .*\n/g, 'key$1\n'],
  // Defaults that are called, and settings for all schemas: there are none.
  [valibot, /typeof schema\.default === "function" \? .* : (?=schema\.default;)/, ''],
  [valibot, /\/\* @__PURE__ \*\/ getGlobalConfig\(config\$1\)/g, 'config$1 ?? {}'],
  // Kinds of optional keys that no schema of ours has.
  [valibot, / else if \(valueSchema\.fallback !== void 0\) [^\n]*getFallback\(valueSchema\);/g, ''],
  [
    valibot,
    /\(valueSchema\.type === "exact_optional" \|\| valueSchema\.type === "optional" \|\| valueSchema\.type === "nullish"\)/g,
    'valueSchema.type === "optional"',
  ],
  [
    valibot,
    /valueSchema\.type !== "exact_optional" && valueSchema\.type !== "optional" && valueSchema\.type !== "nullish"/g,
    'valueSchema.type !== "optional"',
  ],
  ['lit-element/lit-element.js', /\(\w\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ''],
  ...unusedOfLit,
  ...litOfCompiled,
];

/** A call as clients send it is shorter: who may call, and what can come back, is for servers. */
const isTableOfCalls = (id) => /\/contract\/src\/calls\/[a-z-]+\.ts$/.test(id);
const forServers = /^  (?:roles: \w+|roles: \[[^\]]*\]|query: sent<[^\n]*>\(\)|problems: \[[^\]]*\]),\n/gm;

/** A schema or a widget that needs what is not there stops the build as well. */
const missing = [
  ['/packages/contract/src/', /\bv\.(?:nullish|exactOptional|fallback|setGlobalConfig)\(/],
  [
    '/packages/widgets/src/',
    /\b(?:useDefault|hasChanged|converter|type: (?:Object|Array))\b|\b(?:svg|mathml)`|@[\w-]+=\$\{\{/,
  ],
];

export const lean = {
  name: 'lean',
  transform(code, id) {
    if (isTableOfCalls(id)) return { code: code.replace(forServers, ''), map: null };
    if (missing.some(([folder, part]) => id.includes(folder) && part.test(code)))
      this.error(`${id} uses a part of Lit or valibot that the bundle does without`);
    const wanted = changes.filter(([file]) => id.replace(/\?.*/, '').endsWith(`/node_modules/${file}`));
    if (wanted.length === 0) return null;
    for (const [file, pattern, replacement] of wanted) {
      const changed = code.replace(pattern, replacement);
      if (changed === code) this.error(`${file} has no ${pattern}`);
      code = changed;
    }
    return { code, map: null };
  },
};
