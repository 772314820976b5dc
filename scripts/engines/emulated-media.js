// In the page, before its tests, where an engine cannot be told what a person prefers: the style sheets are told instead.
// Widgets have no other way to ask: theirs are constructed sheets, and no code of theirs reads `matchMedia`.
(() => {
  const preferred = { 'prefers-color-scheme': 'light', 'prefers-reduced-motion': 'no-preference' };
  const sheets = new Set();
  const written = new WeakMap();

  /** A condition on a preference, answered; another one, or none of a rule, as it is. */
  const answered = (condition) => {
    const [, feature, value] = /\((prefers-color-scheme|prefers-reduced-motion):\s*([\w-]+)\)/.exec(condition) ?? [];
    if (!feature) return condition;
    return preferred[feature] === value ? 'all' : 'not all';
  };

  const tell = ({ cssRules }) => {
    for (const rule of cssRules) {
      if (rule instanceof CSSMediaRule) {
        if (!written.has(rule)) written.set(rule, rule.media.mediaText);
        rule.media.mediaText = answered(written.get(rule));
      } else if (rule instanceof CSSStyleRule && rule.style.colorScheme) {
        if (!written.has(rule)) written.set(rule, rule.style.colorScheme);
        const both = written.get(rule) === 'light dark';
        if (both) {
          const scheme = preferred['prefers-color-scheme'];
          rule.style.setProperty('color-scheme', scheme, rule.style.getPropertyPriority('color-scheme'));
        }
      }
      if (rule.cssRules?.length) tell(rule);
    }
  };

  const replaceSync = CSSStyleSheet.prototype.replaceSync;
  CSSStyleSheet.prototype.replaceSync = function (text) {
    replaceSync.call(this, text);
    sheets.add(this);
    tell(this);
  };

  globalThis.emulateMedia = ({ colorScheme, reducedMotion }) => {
    if (colorScheme) preferred['prefers-color-scheme'] = colorScheme;
    if (reducedMotion) preferred['prefers-reduced-motion'] = reducedMotion;
    for (const sheet of sheets) tell(sheet);
  };
})();
