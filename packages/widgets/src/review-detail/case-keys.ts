import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where this device remembers that someone wants none. */
const place = 'zxkt-review-keys';

const types = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select, dialog *'));

/**
 * Single keys as shortcuts (WCAG 2.1.4): they work only while the focus is within the widget, not while something is
 * typed, composed or asked in a dialog, and whoever does not want them turns them off for this device.
 */
export class CaseKeys implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #acts: Readonly<Record<string, () => void>>;
  readonly #isOffered: () => boolean;
  #isOn = true;

  /** `isOffered`: whether the host page wants them at all. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    acts: Readonly<Record<string, () => void>>,
    isOffered: () => boolean,
  ) {
    this.#host = host;
    this.#acts = acts;
    this.#isOffered = isOffered;
    host.addController(this);
  }

  hostConnected(): void {
    this.#isOn = this.#stored((storage) => storage.getItem(place)) !== 'off';
    this.#host.addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('keydown', this.#press);
  }

  get isOn(): boolean {
    return this.#isOn;
  }
  set isOn(on: boolean) {
    this.#isOn = on;
    this.#stored((storage) => (on ? storage.removeItem(place) : storage.setItem(place, 'off')));
    this.#host.requestUpdate();
  }

  readonly #press = (event: KeyboardEvent): void => {
    const { key, ctrlKey, altKey, metaKey, isComposing, repeat } = event;
    if (ctrlKey || altKey || metaKey || isComposing || repeat || event.defaultPrevented) return;
    if (!this.#isOffered() || types(event.composedPath()[0])) return;
    // The way to turn them on again is a button.
    const act = this.#isOn ? this.#acts[key.toLowerCase()] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** A browser that refuses its storage remembers nothing. */
  #stored<T>(use: (storage: Storage) => T): T | undefined {
    try {
      return use(localStorage);
    } catch (error) {
      console.warn('zxkt: the choice of shortcuts cannot be kept in this browser.', error);
      return undefined;
    }
  }
}
