// What a page loads of the built bundle, in bytes after brotli, from the manifest that the build writes.
import { readFileSync } from 'node:fs';

const manifest = () => JSON.parse(readFileSync('dist/embed/manifest.json', 'utf8'));

const reach = (files, name, follow, seen = new Set()) => {
  if (seen.has(name) || !(name in files)) return seen;
  seen.add(name);
  for (const next of follow(files[name])) reach(files, next, follow, seen);
  return seen;
};

/**
 * What a page asks for only when something out of the way happens; the end-to-end test holds real pages to this list.
 * Sentences for mistakes and failures load at the first of them.
 */
const occasional = [
  /\/locales\/en\//, // another language
  /\/from-abroad\.ts$/, // 境外企业, and documents other than 身份证
  /\/password-modern\.ts$/, // another password policy
  /\/account-form-later\.ts$/, // a refused field
  /\/recovery-form-later\.ts$/, // the same
  /\/recovery-form\/(progress|password)-stage\.ts$/, // another visit, or another way than papers
  /\/recovery-form\/letter-printer\.ts$/, // the letter on paper
  /\/failures\.ts$/, // a call that failed for good
  /\/client\/src\/read-failure\.ts$/, // the same
  /\/client\/src\/repeat\.ts$/, // a call that failed in passing
  /\/client\/src\/exchange\.ts$/, // papers that are sent or fetched
  /\/code-sample\.ts$/, // 样例
  /\/authority-connection\.ts$/, // a widget of the authority end beside it
  /\/image-code-field\.ts$/, // an image in place of work
  /\/pickers\/details-pane\.ts$/, // 查看分类详细
  /\/pickers\/flaw\.view\.ts$/, // something chosen that can no longer be chosen
  /\/locales\/zh-CN\/(industry|product)-picker-later\.ts$/, // both
  /\/pickers\/sheet-pane\.ts$/, // the choosers on a phone
  /\/qualification-wizard-later\.ts$/, // a refused field of the wizard
  /\/open-again\.ts$/, // a form that is open again
  /\/wizard-detours\.ts$/, // a refused submission, and the next two
  /\/session-dialog\.ts$/, // a session that ended
  /\/conflict-view\.ts$/, // a draft that was saved elsewhere
  /\/status\/status-controller\.ts$/, // what was submitted before
  /\/status\/status\.styles\.ts$/, // the same
  /\/resources\/qualification\/upgrade-draft\.ts$/, // a draft of an older form
];
export const isOccasionalSource = (source) => occasional.some((pattern) => pattern.test(source));
/** Decided by what is asked for: whatever else lies in the same file comes along. */
const isOccasional = ({ asked }) => asked !== undefined && isOccasionalSource(asked);

const isCatalogueSource = (source) => /\/catalog\/src\/generated\//.test(source);

/** The style sheet that keeps room for widgets: a page that links it loads it before all else. */
export const roomFile = 'zxkt.css';

/** Entries that are weighed with the page that they are on. */
const onePage = ['account-form.js', 'qualification-wizard.js'];

/** `first`: files until something can be typed. `whole`: with all that the entry loads on the usual way. */
export const filesOf = (entry, files = manifest()) => {
  const drawn = (names) => (onePage.includes(entry) ? names.add(roomFile) : names);
  return {
    first: drawn(reach(files, entry, (file) => file.imports)),
    whole: drawn(
      reach(files, entry, (file) => [
        ...file.imports,
        ...file.dynamicImports.filter((name) => !isOccasional(files[name])),
      ]),
    ),
  };
};

export const sizesOf = (entry) => {
  const files = manifest();
  if (!(entry in files)) throw new Error(`the bundle has no ${entry}`);
  const { first, whole } = filesOf(entry, files);
  // Catalogues are data, and have budgets of their own.
  for (const name of whole) if (files[name].sources.some(isCatalogueSource)) whole.delete(name);
  const total = (names) => [...names].reduce((sum, name) => sum + files[name].brotli, 0);
  return { first: total(first), whole: total(whole) };
};

/**
 * The issues' own ceilings, but for the wizard through submission: 50 kB were asked for, and this is what it weighs
 * (`packages/widgets/decisions/009-two-pages-stand-alone.md`); and for the review of a case, of which no issue says one. A change that needs more bytes needs a decision first.
 */
export const budgets = [
  {
    entry: 'account-form.js',
    part: 'first',
    bytes: 19_500,
    what: 'account form, until the first field can be typed in',
  },
  { entry: 'account-form.js', part: 'whole', bytes: 28_000, what: 'account form, through a completed registration' },
  {
    entry: 'qualification-wizard.js',
    part: 'first',
    bytes: 32_000,
    what: 'qualification wizard, until the first field can be typed in',
  },
  {
    entry: 'qualification-wizard.js',
    part: 'whole',
    bytes: 55_400,
    what: 'qualification wizard, through submission with both pickers, without catalogues',
  },
  {
    entry: 'recovery-form.js',
    part: 'first',
    bytes: 24_000,
    what: 'recovery form, until the first field can be typed in',
  },
  { entry: 'recovery-form.js', part: 'whole', bytes: 40_000, what: 'recovery form, with the uploads' },
  {
    entry: 'review-table.js',
    part: 'whole',
    bytes: 40_000,
    what: 'review table with all its dialogs, without catalogues',
  },
  {
    entry: 'review-detail.js',
    part: 'first',
    bytes: 51_000,
    what: 'review of a case, until it is shown',
  },
  {
    entry: 'review-detail.js',
    part: 'whole',
    bytes: 66_000,
    what: 'review of a case with all its dialogs and its form on paper, without catalogues',
  },
  { entry: 'loader.js', part: 'first', bytes: 2_000, what: 'loader' },
  { entry: 'zxkt.js', part: 'first', bytes: 110_000, what: 'all widgets in one module, without catalogues' },
  { entry: 'zxkt.iife.js', part: 'first', bytes: 110_000, what: 'all widgets in one script, without catalogues' },
];

/** Catalogues, each a chunk of its own with its pinyin. */
export const catalogueBudgets = [
  { catalogue: 'industries', bytes: 30_000 },
  { catalogue: 'regions', bytes: 40_000 },
  { catalogue: 'products', bytes: 180_000 },
];

/** Bytes of the chunk that holds a catalogue, and nothing else. */
export const sizeOfCatalogue = (catalogue) => {
  const source = `packages/catalog/src/generated/${catalogue}.ts`;
  const chunk = Object.values(manifest()).find(({ sources }) => sources.length === 1 && sources[0] === source);
  if (!chunk) throw new Error(`the bundle has no chunk for the catalogue ${catalogue} alone`);
  return chunk.brotli;
};
