import { unsafeCSS, type CSSResult } from 'lit';

/**
 * The tokens of the theme: `[light, dark]` for colours, one value for the rest. Each is `--zxkt-<name>` to a host page
 * and `--_<name>` inside a widget. Light pairs meet WCAG AA on `surface`, dark pairs on the dark `surface`.
 */
export const tokens = {
  // Palette by meaning
  surface: ['#fff', '#12171f'],
  'surface-soft': ['#f5f7fa', '#1a212b'],
  'surface-raised': ['#fff', '#1f2733'],
  text: ['#1b2430', '#e4e9f0'],
  'text-soft': ['#566275', '#a3afbf'],
  line: ['#dfe4eb', '#2d3745'],
  'line-strong': ['#8793a4', '#68778b'],
  primary: ['#1d4f91', '#86b1ee'],
  'primary-strong': ['#163e74', '#a9c8f5'],
  'primary-soft': ['#edf3fb', '#1b2a41'],
  'on-primary': ['#fff', '#0c1a2e'],
  error: ['#b3261e', '#ff9d91'],
  'error-soft': ['#fdf3f2', '#33201f'],
  warning: ['#8a5300', '#e8b365'],
  'warning-soft': ['#fef7e8', '#2f2617'],
  success: ['#1d6b43', '#79cf9f'],
  'success-soft': ['#eff8f3', '#17291f'],
  focus: ['#1d4f91', '#a9c8f5'],

  // Type, shape and rhythm
  'font-family':
    "'PingFang SC','Hiragino Sans GB','Microsoft YaHei UI','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',system-ui,sans-serif",
  'font-size': '16px',
  'font-size-label': '15px',
  'font-size-small': '13px',
  'font-size-section': '18px',
  'font-size-title': '24px',
  space: '4px',
  radius: '8px',
  'control-height': '44px',
  'max-width': '880px',
} as const;

export type TokenName = keyof typeof tokens;

/**
 * Where `light-dark()` is unknown (before Chromium 123, Firefox 120, Safari 17.5) the theme is light. A style is asked, and
 * not `CSS.supports`: an engine makes all of `CSS` for whoever asks it one thing.
 */
const probe = globalThis.document?.createElement('span').style;
probe?.setProperty('color', 'light-dark(#000,#fff)');
const knowsLightDark = !!probe?.color;

const value = (token: string | readonly [string, string]) =>
  typeof token === 'string' ? token : knowsLightDark ? `light-dark(${token[0]},${token[1]})` : token[0];

const declarations = Object.entries(tokens)
  .map(([name, token]) => `--_${name}:var(--zxkt-${name},${value(token)})`)
  .join(';');

/** Every token as `--_name`, from the host's `--zxkt-name` where it gave one. */
export const tokenStyles: CSSResult = unsafeCSS(`.root{${declarations}}`);
