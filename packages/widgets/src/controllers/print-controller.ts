import { css, html, nothing, render, type CSSResult, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { contentStyles } from '../theme/content.styles.ts';
import { themeStyles } from '../theme/theme.styles.ts';
import { tokenStyles } from '../theme/tokens.ts';

/** On paper the page is the sheet and nothing of its host: neither masthead nor margins, columns or heights. */
const paperStyles = css`
  @media print {
    @page {
      size: A4;
      margin: 12mm 13mm 14mm;
      @bottom-center {
        content: counter(page) ' / ' counter(pages);
        font: 8pt sans-serif;
      }
    }
    html,
    body {
      all: unset !important;
      display: block !important;
    }
    body > :not([data-zxkt-paper]),
    html::before,
    html::after,
    body::before,
    body::after {
      display: none !important;
    }
    [data-zxkt-paper] {
      all: unset !important;
      display: block !important;
    }
  }
  @media screen {
    [data-zxkt-paper] {
      display: none !important;
    }
  }
`;

const ground = [tokenStyles, themeStyles, contentStyles];

export interface Paper {
  /** What is printed. */
  readonly content: unknown;
  /** The name of the document while it is printed, which becomes that of a file. */
  readonly title: string;
  readonly language: string;
}

/**
 * Prints a part of a widget alone on A4, from within whatever page it lies in, by the button as by the browser's own
 * menu: while the page is printed, a copy of the part stands in place of all that the body holds.
 */
export class PrintController implements ReactiveController {
  readonly #styles: readonly CSSResult[];
  readonly #paper: () => Paper | undefined;
  #remove: (() => void) | undefined;

  /** `paper`: what there is to print now, in these styles; without it the page is printed as it is. */
  constructor(host: ReactiveControllerHost, styles: readonly CSSResult[], paper: () => Paper | undefined) {
    this.#styles = styles;
    this.#paper = paper;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#lay);
    addEventListener('afterprint', this.#clear);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#lay);
    removeEventListener('afterprint', this.#clear);
    this.#clear();
  }

  readonly #lay = (): void => {
    const paper = this.#paper();
    // One sheet at a time, also where several widgets have one.
    if (!paper || document.querySelector('[data-zxkt-paper]')) return;
    const { title } = document;
    const place = document.createElement('div');
    place.dataset['zxktPaper'] = '';
    const root = place.attachShadow({ mode: 'open' });
    const styles = (from: readonly CSSResult[]) => from.flatMap(({ styleSheet }) => styleSheet ?? []);
    root.adoptedStyleSheets = styles([...ground, ...this.#styles]);
    render(html`<div class="root" lang=${paper.language}>${paper.content}</div>`, root);
    document.adoptedStyleSheets.push(...styles([paperStyles]));
    document.title = paper.title;
    document.body.append(place);
    this.#remove = () => {
      render(nothing, root);
      place.remove();
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== paperStyles.styleSheet);
      document.title = title;
    };
  };

  readonly #clear = (): void => {
    this.#remove?.();
    this.#remove = undefined;
  };
}
