import { aTimeout, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

/** Within the time that a test has in its engine; the others are slower at cryptography and WebAssembly. */
const patience = navigator.userAgent.includes('Chrome/') ? 8000 : 40_000;

type Control = HTMLInputElement | HTMLSelectElement;

/** Nothing on the screen fits: perhaps not yet. */
class NotOnScreen extends Error {
  constructor(selector: string) {
    super(`Nothing on the screen fits ${selector}`);
  }
}

/** Uses a widget as a person does, by what is on the screen. */
export class Person {
  readonly widget: LitElement;

  constructor(widget: LitElement) {
    this.widget = widget;
  }

  find<E extends Element = HTMLElement>(selector: string): E {
    const found = this.widget.renderRoot.querySelector<E>(selector);
    if (!found) throw new NotOnScreen(selector);
    return found;
  }

  sees(selector: string): boolean {
    return !!this.widget.renderRoot.querySelector(selector);
  }

  field(name: string): Control {
    return this.find<Control>(`[name="${name}"]`);
  }

  /** The sentence under a field. */
  message(name: string): string {
    return this.find(`#${name}-message`).textContent.trim();
  }

  text(selector: string): string {
    return this.find(selector).textContent.replaceAll(/\s+/g, ' ').trim();
  }

  /** Puts a value in at once, as pasting does, and leaves the field. */
  async enter(name: string, value: string): Promise<void> {
    const control = this.field(name);
    control.focus();
    control.value = value;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.blur();
    await this.widget.updateComplete;
  }

  async enterAll(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) await this.enter(name, value);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const press of keys) await sendKeys({ press });
  }

  /** Moves with the Tab key until a control is reached, and fails where the keyboard does not lead to it. */
  async tabTo(selector: string): Promise<void> {
    for (let i = 0; i < 60; i++) {
      if ((this.widget.renderRoot as ShadowRoot).activeElement?.matches(selector)) return;
      await this.press('Tab');
    }
    throw new Error(`The Tab key does not lead to ${selector}`);
  }

  async click(selector: string): Promise<void> {
    this.find(selector).click();
    await this.widget.updateComplete;
  }

  /** Waits until the screen is so. What is not on it yet may come; any other error is one at once. */
  async until(so: () => unknown, what: string): Promise<void> {
    let missing: NotOnScreen | undefined;
    const isSo = () => {
      try {
        missing = undefined;
        return so();
      } catch (error) {
        if (!(error instanceof NotOnScreen)) throw error;
        missing = error;
        return false;
      }
    };
    try {
      await waitUntil(isSo, what, { timeout: patience, interval: 20 });
    } catch (error) {
      throw missing ?? error;
    }
  }

  async pause(milliseconds: number): Promise<void> {
    await aTimeout(milliseconds);
  }
}
