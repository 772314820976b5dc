import type { Range } from '@zxkt/catalog';
import { html } from 'lit';

/** A text with what matched in it marked. */
export const marked = (text: string, ranges: readonly Range[] = []): unknown => {
  if (!ranges.length) return text;
  const pieces: unknown[] = [];
  let at = 0;
  for (const [start, end] of ranges) {
    pieces.push(text.slice(at, start), html`<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces;
};
