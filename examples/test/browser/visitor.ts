import assert from 'node:assert/strict';
import type { Browser, HTTPResponse, KeyInput, Page } from 'puppeteer-core';

/** Where the focus is, through all shadow roots. */
export interface Focus {
  /** `name` of a field, else the text or label of what has the focus. */
  readonly on: string;
  readonly tag: string;
  /** An outline, a shadow or a line that is there for the focus only. */
  readonly visible: boolean;
}

/** Runs in the page before its own scripts. */
const reportViolations = () => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    console.error(`policy violated: ${violatedDirective} ${blockedURI} ${sample}`);
  });
};

const readFocus = (): Focus => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  if (!element) return { on: '', tag: '', visible: false };
  const outlined = (candidate: Element | null | undefined) => {
    if (!candidate) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(candidate);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  };
  const label = element.getAttribute('name') ?? element.getAttribute('aria-label') ?? element.textContent.trim();
  return {
    on: label,
    tag: element.localName,
    // A field's ring may be its frame's, a radio's that of the text beside it.
    visible:
      element.matches(':focus-visible') &&
      [element, element.parentElement, element.nextElementSibling].some((candidate) => outlined(candidate)),
  };
};

const describeAnswer = (response: HTTPResponse): string =>
  `${response.status()} ${response.request().method()} ${new URL(response.url()).pathname}`;

/** What can be read in the page, in its widgets and in those within them; nothing where `wanted` is not in it. */
const readPage = (wanted: string): string => {
  const within = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? [...shadowRoot.children, ...within(shadowRoot)] : [],
    );
  const texts = [document.body, ...within(document)].map((element) => (element as HTMLElement).innerText);
  const text = texts.join(' ').replace(/\s+/g, ' ');
  return text.includes(wanted) ? text : '';
};

/**
 * A person at a browser of their own: no cookies, nothing stored. Whatever the browser complains of meanwhile (errors and
 * warnings in the console, policy violations, failed requests, refusals) is a trouble, unless the test expects it.
 */
export class Visitor {
  readonly page: Page;
  readonly troubles: string[] = [];
  readonly #expected: RegExp[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  static async arrive(browser: Browser, width = 1280): Promise<Visitor> {
    const context = await browser.createBrowserContext();
    const visitor = new Visitor(await context.newPage());
    await visitor.#watch(visitor.page);
    await visitor.page.setViewport({ width, height: 900 });
    return visitor;
  }

  /** Another tab of the same person. */
  async openTab(url: string): Promise<Page> {
    const tab = await this.page.browserContext().newPage();
    await this.#watch(tab);
    await tab.goto(url);
    return tab;
  }

  /** From now on this is no trouble: `/401 GET .*session/`. */
  expect(...troubles: RegExp[]): void {
    this.#expected.push(...troubles);
  }

  /** Closes the browser window. Fails where there was trouble. */
  async leave(): Promise<void> {
    try {
      this.assertCalm();
    } finally {
      await this.page.browserContext().close();
    }
  }

  assertCalm(): void {
    assert.deepEqual(
      this.troubles.filter((trouble) => !this.#expected.some((expected) => expected.test(trouble))),
      [],
    );
  }

  async go(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  /** Presses what has this role and this accessible name, with the mouse. */
  press(role: 'button' | 'link' | 'tab' | 'checkbox', name: string, count = 1): Promise<void> {
    return this.clickOn(`::-p-aria([name="${name}"][role="${role}"])`, count);
  }

  /** Clicks as soon as it can be seen and has come to rest. */
  async clickOn(selector: string, count = 1): Promise<void> {
    await this.finds(selector);
    await this.#within(this.page.locator(selector).click({ count }), `click on ${selector}`);
  }

  /** Into a field of a form, by its name. */
  clickOnField(name: string): Promise<void> {
    return this.clickOn(`>>> [name="${name}"]`);
  }

  /** Waits until this can be seen. Asks for visibility, since otherwise what happens in shadow roots is not waited for. */
  async finds(selector: string): Promise<void> {
    await this.#within(this.page.waitForSelector(selector, { visible: true }), `find ${selector}`);
  }

  /** Waits until this text can be read, anywhere on the page. */
  async reads(text: string): Promise<void> {
    await this.#within(this.page.waitForFunction(readPage, { polling: 50 }, text), `read ${text}`);
  }

  async isAt(path: string): Promise<void> {
    const there = this.page.waitForFunction((wanted) => location.pathname + location.search === wanted, {}, path);
    await this.#within(there, `be at ${path}`);
  }

  async types(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Types over whatever stands in the field that has the focus. */
  async replacesWith(text: string): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('a');
    await this.page.keyboard.up('Control');
    await this.page.keyboard.type(text);
  }

  async hits(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  focus(): Promise<Focus> {
    return this.page.evaluate(readFocus);
  }

  /** Tab after tab until this has the focus, by its field name or its words; answers the stops on the way, itself last. */
  async tabsTo(wanted: string, limit = 40): Promise<readonly Focus[]> {
    const stops: Focus[] = [];
    while (stops.length < limit) {
      await this.hits('Tab');
      const focus = await this.focus();
      stops.push(focus);
      if (focus.on === wanted) return stops;
    }
    throw new Error(`no tab leads to ${wanted}: ${stops.map(({ on }) => on).join(' > ')}`);
  }

  /** Waits until this field, or what has these words, has the focus. */
  async waitForFocus(wanted: string): Promise<Focus> {
    for (const end = Date.now() + 20_000; ;) {
      const focus = await this.focus();
      if (focus.on.startsWith(wanted)) return focus;
      if (Date.now() > end) throw new Error(`the focus is on ${JSON.stringify(focus)}, not on ${wanted}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** What stands in the fields of the form now; a box that is ticked says `on`. */
  values(...names: string[]): Promise<string[]> {
    return Promise.all(
      names.map(async (name) => {
        const selector = `>>> [name="${name}"]`;
        // Some fields come after the first ones.
        await this.#within(this.page.waitForSelector(selector), `find ${selector}`);
        return this.page.$eval(selector, (field) => {
          const input = field as HTMLInputElement;
          return input.type === 'checkbox' ? (input.checked ? 'on' : '') : input.value;
        });
      }),
    );
  }

  /** A wait that ends in vain says for what, where, what stands there, and what went wrong meanwhile. */
  async #within(waiting: Promise<unknown>, what: string): Promise<void> {
    try {
      await waiting;
    } catch (cause) {
      const troubles = this.troubles.join(', ') || 'none';
      const text = await this.page.evaluate(readPage, '');
      throw new Error(`could not ${what} at ${this.page.url()}; troubles: ${troubles}; ${text}`, { cause });
    }
  }

  async #watch(page: Page): Promise<void> {
    page.setDefaultTimeout(30_000);
    await page.evaluateOnNewDocument(reportViolations);
    page.on('console', (message) => {
      const text = message.text();
      // The browser says this of every answer that is a refusal; those are told below, and by their address.
      if (['error', 'warn'].includes(message.type()) && !text.startsWith('Failed to load resource')) {
        this.troubles.push(`${message.type()}: ${text}`);
      }
    });
    page.on('pageerror', (error) => this.troubles.push(`thrown: ${String(error)}`));
    page.on('requestfailed', (request) => {
      // It was answered, and the page was left before the end of the answer.
      if (request.response()) return;
      const reason = request.failure()?.errorText ?? '';
      this.troubles.push(`${reason} ${request.method()} ${new URL(request.url()).pathname}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) this.troubles.push(describeAnswer(response));
    });
  }
}
