// What a page is measured by; the same for every contender. Times are the page's own, of a frame that was painted.

import { painted } from './painted.mjs';

/** Milliseconds without a change after which a list counts as settled; longer than any contender's own pauses. */
const quiet = 450;

const rootsIn = (node, found = []) => {
  found.push(node);
  for (const element of node.querySelectorAll('*')) if (element.shadowRoot) rootsIn(element.shadowRoot, found);
  return found;
};

const untilSettled = () =>
  new Promise((resolve) => {
    const began = performance.now();
    let last = began;
    let timer;
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        watch.disconnect();
        resolve(last - began);
      }, quiet);
    };
    const watch = new MutationObserver(() => {
      again();
      void painted().then((at) => {
        last = at;
        again();
      });
    });
    for (const root of rootsIn(document)) {
      watch.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
    }
    again();
  });

let settled;

window.stage = (contender) => ({
  load: () => contender.load(),
  /** From the wish to choose to the first lines on the screen; the data is in memory where `load()` was called before. */
  async open() {
    const began = performance.now();
    contender.open(document.querySelector('main'), await contender.load());
    for (;;) {
      const at = await painted();
      if (contender.rows().length > 0) return at - began;
      if (at - began > 20_000) throw new Error('no line came');
    }
  },
  focus: () => contender.field().focus(),
  select: () => contender.field().select(),
  rows: () => [...contender.rows()].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  /** Waits for the next input event, and from then on for the last change that it makes on the screen. */
  arm() {
    settled = new Promise((resolve) => {
      addEventListener('input', () => resolve(untilSettled()), { capture: true, once: true });
    });
  },
  settled: () => settled,
});
