/** The page's whole style sheet; its hash stands in the page's policy. */
export const mailboxStyles = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#f4f6f9, #12161c);
  --card: light-dark(#ffffff, #1b2129);
  --ink: light-dark(#1d2733, #e4e9ef);
  --quiet: light-dark(#5a6675, #9aa7b5);
  --line: light-dark(#d9dfe7, #303945);
  --accent: light-dark(#0b55a5, #8cbcf2);
  --wash: light-dark(#eaf2fb, #16283c);
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 16px/1.65 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
header { border-bottom: 3px solid var(--accent); background: var(--card); }
header > div, main { max-width: 72rem; margin: 0 auto; padding: 1rem 1.25rem; }
h1 { margin: 0; font-size: 1.375rem; line-height: 1.4; }
h2 { margin: 0 0 .75rem; font-size: 1.125rem; display: flex; gap: .5rem; align-items: baseline; }
h2 span { color: var(--quiet); font-size: .875rem; font-weight: 400; }
header p { margin: .125rem 0 0; color: var(--quiet); font-size: .875rem; }
main { display: grid; gap: 1.5rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 56rem) { main { grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; } }
ol { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
article { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .875rem 1rem 1rem; }
.meta { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; color: var(--quiet); font-size: .875rem; }
.meta b { color: var(--ink); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h3 { margin: .25rem 0 0; font-size: 1rem; overflow-wrap: anywhere; }
.code {
  display: block; width: fit-content; margin: .5rem 0; padding: .125rem .75rem; border-radius: 6px;
  background: var(--wash); color: var(--accent); font: 600 2rem/1.4 ui-monospace, Menlo, Consolas, monospace;
  letter-spacing: .14em; user-select: all; cursor: copy;
}
.authenticators { grid-column: 1 / -1; }
.authenticators ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); }
.authenticators li { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; line-height: 1.4; }
.authenticators li > span { display: block; color: var(--quiet); font-size: .875rem; }
.authenticators .code { margin: .375rem 0 0; font-size: 1.375rem; }
.text { margin: .375rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.empty { margin: 0; padding: 1.5rem 1rem; border: 1px dashed var(--line); border-radius: 8px; color: var(--quiet); text-align: center; }
a { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`;
