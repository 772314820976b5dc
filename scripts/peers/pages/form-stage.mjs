// What a page with a form is measured by; the same for every contender. Times are the page's own, of a frame that was painted.

import { painted } from './painted.mjs';

const activeIn = (root) =>
  root.activeElement?.shadowRoot ? activeIn(root.activeElement.shadowRoot) : root.activeElement;

let typed;

window.stage = (contender) => ({
  /** What a page has before it shows the form: who is signed in, and the draft as the server keeps it. */
  load: () => contender.load(),
  /** From nothing of the form, not even its script, to the first field that takes the focus. */
  async open() {
    const began = performance.now();
    void contender.open(document.querySelector('main'));
    for (;;) {
      const at = await painted();
      const field = contender.field('contact-name');
      field?.focus();
      if (field && activeIn(document) === field) return at - began;
      if (at - began > 20_000) throw new Error('no field came');
    }
  },
  focus(name) {
    const field = contender.field(name);
    field.scrollIntoView({ block: 'center' });
    field.focus();
  },
  value: (name) => contender.field(name).value,
  complaint: (name) => contender.complaint(name)?.trim() ?? '',
  /** Waits for the next key, and from then on for the frame with what it changed. */
  arm() {
    typed = new Promise((resolve) => {
      const heard = ({ timeStamp }) => resolve(painted().then((at) => at - timeStamp));
      addEventListener('keydown', heard, { capture: true, once: true });
    });
  },
  typed: () => typed,
});
