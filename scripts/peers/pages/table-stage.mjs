// What a page with a table is measured by; the same for every contender. Times are the page's own, of a frame that was painted.

import { painted } from './painted.mjs';

const deepest = (x, y, root = document) => {
  const element = root.elementFromPoint(x, y);
  return element?.shadowRoot && element.shadowRoot !== root ? (deepest(x, y, element.shadowRoot) ?? element) : element;
};

/** The number in the name of the row at a point, if one can be read there. */
const numberAt = (x, y) => {
  // A cell, not the whole row: one that is used again may hold, unseen, the words of the row before.
  const text = deepest(x, y)?.textContent ?? '';
  const number = text.length < 60 ? /№(\d+)/.exec(text)?.[1] : undefined;
  return number && Number(number);
};

/** Numbers of the first, a middle and the last row in sight, once all are drawn and follow on each other. */
const shown = (scroller) => {
  if (!scroller) return undefined;
  const { left, top, height } = scroller.getBoundingClientRect();
  if (height < 400) return undefined;
  const numbers = [0.2, 0.5, 0.87].map((share) => {
    const y = top + height * share;
    // Where it is not the space between two rows.
    return numberAt(left + 90, y) ?? numberAt(left + 90, y + 17) ?? numberAt(left + 90, y + 34);
  });
  if (numbers.includes(undefined) || !(numbers[0] < numbers[1] && numbers[1] < numbers[2])) return undefined;
  return numbers[2] - numbers[0] < 15 ? numbers : undefined;
};

const until = async (began, isThere) => {
  for (;;) {
    const at = await painted();
    if (isThere()) return at - began;
    if (at - began > 20_000) throw new Error('no rows came');
  }
};

window.stage = (contender) => {
  const numbers = () => shown(contender.scroller());
  const jump = (share) => {
    if (contender.jump) return contender.jump(share);
    const scroller = contender.scroller();
    scroller.scrollTop = share * (scroller.scrollHeight - scroller.clientHeight);
  };
  return {
    /** From nothing of the table, not even its script, to its first rows on the screen. */
    open() {
      const began = performance.now();
      void contender.open(document.querySelector('main'));
      return until(began, numbers);
    },
    /** To the rows at another place of the list, as the scrollbar or the pager leads there. */
    jump(share) {
      const before = String(numbers());
      const began = performance.now();
      jump(share);
      return until(began, () => {
        const now = numbers();
        return now && String(now) !== before;
      });
    },
    numbers,
  };
};
