/** The page's whole style sheet; its hash stands in the page's policy. */
export const docsStyles = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f4f6f9, #12161c);
  --card: light-dark(#ffffff, #1b2129);
  --ink: light-dark(#1d2733, #e4e9ef);
  --quiet: light-dark(#56626f, #9fabb8);
  --line: light-dark(#d9dfe7, #303945);
  --accent: light-dark(#0b55a5, #8cbcf2);
  --wash: light-dark(#f1f5fa, #141a21);
  --get: light-dark(#17663b, #7fd0a2);
  --post: light-dark(#0b55a5, #8cbcf2);
  --put: light-dark(#855300, #e6bd6e);
  --delete: light-dark(#a3261f, #f0938d);
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.65 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
code, pre { font: .875em/1.6 ui-monospace, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: .2em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; background: var(--card); padding: .5rem 1rem; }
header { background: var(--card); border-bottom: 3px solid var(--accent); }
header > div, .layout { max-width: 80rem; margin: 0 auto; padding: 1.25rem; }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.35; }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.25rem; line-height: 1.4; }
h3 { margin: 0; font-size: 1.125rem; line-height: 1.5; overflow-wrap: anywhere; }
h4 { margin: 1.25rem 0 .5rem; font-size: 1rem; }
p { margin: .5rem 0; }
main > h2:first-child { margin-top: 0; }
.meta { color: var(--quiet); font-size: .875rem; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1.25rem; margin: 0 0 1rem; }
.card:target { border-color: var(--accent); box-shadow: 0 0 0 1px var(--accent); }
.route { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: baseline; }
.route b { font-size: .8125rem; letter-spacing: .04em; min-width: 3.5em; }
.get { color: var(--get); } .post { color: var(--post); } .put { color: var(--put); } .delete { color: var(--delete); }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); }
tr:first-child > * { border-top: 0; } thead + tbody tr:first-child > * { border-top: 1px solid var(--line); }
thead { background: var(--wash); color: var(--quiet); font-size: .875rem; }
tbody th { font-weight: 600; width: 34%; }
tr:target { background: var(--wash); box-shadow: inset 3px 0 var(--accent); }
td p { margin: .125rem 0 0; color: var(--quiet); font-size: .875rem; }
th small { display: inline-block; margin-left: .5rem; font-weight: 400; color: var(--quiet); }
pre { margin: 0; padding: .75rem 1rem; overflow-x: auto; background: var(--wash); border: 1px solid var(--line); border-radius: 6px; }
pre code { white-space: pre; overflow-wrap: normal; font-size: .8125rem; }
details { margin-top: 1rem; }
summary { cursor: pointer; font-weight: 600; }
.problems { margin: .5rem 0 0; padding: 0; list-style: none; display: grid; gap: .25rem; }
.problems a { text-decoration: none; }
nav details { margin: 0; }
nav h2 { margin: 1rem 0 .25rem; font-size: .875rem; color: var(--quiet); }
nav ul { margin: 0; padding: 0; list-style: none; }
nav a { display: block; padding: .125rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
.layout { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 60rem) {
  .layout { grid-template-columns: 15rem minmax(0, 1fr); align-items: start; }
  nav details::details-content { content-visibility: visible; block-size: auto; }
  nav summary { pointer-events: none; list-style: none; }
  nav { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; }
}
@media (max-width: 30rem) { .card { padding: 1rem; } tbody th { width: 42%; } }
@media (forced-colors: active) { .card:target, tr:target { outline: 2px solid Highlight; } }
@media print { nav, .skip { display: none; } .card { break-inside: avoid; } }
`;
