import { spawn } from 'node:child_process';
import { freePort } from '../free-port.mjs';

/** A screen that nobody sees, and its number. */
const openScreen = async (program) => {
  const size = ['-screen', '0', '1600x1200x24'];
  const screen = spawn(program, ['-displayfd', '3', ...size, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise((resolve, reject) => {
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`the screen ended with ${code}`)));
    screen.stdio[3].once('data', (number) => resolve(`:${String(number).trim()}`));
  });
  return { screen, display };
};

const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Keys by the names that the test runner's commands use (WebDriver §17.4.2). */
const keys = {
  ...{ Backspace: '\ue003', Tab: '\ue004', Enter: '\ue007', Shift: '\ue008', Control: '\ue009', Alt: '\ue00a' },
  ...{ Escape: '\ue00c', Space: ' ', PageUp: '\ue00e', PageDown: '\ue00f', End: '\ue010', Home: '\ue011' },
  ...{ ArrowLeft: '\ue012', ArrowUp: '\ue013', ArrowRight: '\ue014', ArrowDown: '\ue015', Delete: '\ue017' },
};
const keyOf = (name) => {
  if (Object.hasOwn(keys, name)) return keys[name];
  if ([...name].length === 1) return name;
  throw new Error(`no key is known by the name ${name}`);
};

/** A WebDriver, with one session at a time. */
class Driver {
  #address;
  #browser;
  #processes;
  #session;

  constructor(address, browser, processes) {
    this.#address = address;
    this.#browser = browser;
    this.#processes = processes;
  }

  static async start({ driver, screen, browser }) {
    const { screen: shown, display } = await openScreen(screen);
    const port = await freePort();
    const running = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1' },
      stdio: 'ignore',
    });
    return new Driver(`http://127.0.0.1:${port}`, browser, [running, shown]);
  }

  /** A browser that remembers nothing. */
  async open() {
    const options = { 'webkitgtk:browserOptions': { binary: this.#browser, args: ['--automation'] } };
    const { sessionId } = await this.#patiently('/session', { capabilities: { alwaysMatch: options } });
    this.#session = `/session/${sessionId}`;
  }

  async close() {
    const session = this.#session;
    this.#session = undefined;
    if (session) await this.#call('DELETE', session);
  }

  /** Until the driver listens, and its last browser is gone. */
  async #patiently(path, body) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#call('POST', path, body);
      } catch (error) {
        if (attempt === 50) throw error;
        await wait(200);
      }
    }
  }

  async #call(method, path, body) {
    const response = await fetch(this.#address + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
    return value;
  }

  send(path, body = {}) {
    return this.#call('POST', this.#session + path, body);
  }

  /** Runs in the frame that is entered. */
  run(act, ...args) {
    return this.send('/execute/sync', { script: `return (${act})(...arguments)`, args });
  }

  async keys(...steps) {
    const actions = steps.map(([type, name]) => ({ type, value: keyOf(name) }));
    await this.send('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async stop() {
    try {
      await this.close();
    } finally {
      for (const running of this.#processes) running.kill();
    }
  }
}

const strokes = (name) => [
  ['keyDown', name],
  ['keyUp', name],
];

/**
 * WebKitGTK for the test runner. Each file of tests gets a browser, and runs in a frame in its window, because a window of
 * this browser is never narrower than its tool bar. Says it is Playwright, whose pages the runner's commands know: `getPage` answers with as
 * much of one as they use.
 */
export const webkitLauncher = (programs) => {
  let starting;
  let driver;
  let active;

  const size = ({ width, height }) =>
    driver.run(
      (wide, high) => {
        const { style } = document.querySelector('iframe');
        style.width = `${wide}px`;
        style.height = `${high}px`;
      },
      width,
      height,
    );
  const enter = async () => driver.send('/frame', { id: 0 });
  const page = {
    keyboard: {
      type: (text) => driver.keys(...[...text].flatMap(strokes)),
      press: (name) => {
        const held = name.length > 1 ? name.split('+') : [name];
        const last = held.pop();
        return driver.keys(
          ...held.map((modifier) => ['keyDown', modifier]),
          ...strokes(last),
          ...held.map((modifier) => ['keyUp', modifier]),
        );
      },
      down: (name) => driver.keys(['keyDown', name]),
      up: (name) => driver.keys(['keyUp', name]),
    },
    emulateMedia: (wanted) => driver.run((media) => globalThis.emulateMedia(media), wanted),
    setViewportSize: async (viewport) => {
      await driver.send('/frame/parent');
      await size(viewport);
      await enter();
    },
  };

  return {
    name: 'WebKit',
    type: 'playwright',
    concurrency: 1,
    async startSession(id, url) {
      driver ??= await (starting ??= Driver.start(programs));
      await driver.open();
      active = id;
      await driver.send('/url', { url: new URL('/scripts/engines/frame.html', url).href });
      await size({ width: 1280, height: 800 });
      await driver.run((address) => void (document.querySelector('iframe').src = address), url);
      await enter();
      await driver.run(() => globalThis.focus());
    },
    isActive: (id) => active === id,
    getBrowserUrl: () => driver.run(() => location.href),
    getPage: () => page,
    async stopSession() {
      active = undefined;
      await driver.close();
      return {};
    },
    stop: async () => driver?.stop(),
  };
};
