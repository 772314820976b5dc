import type { Paper } from '@zxkt/contract';
import type { PaperRow } from './papers.repository.ts';

/** A paper that was taken, as others see it. */
export const paperOf = ({ id, kind, bytes, pages, width, height }: PaperRow): Paper => ({
  id,
  kind: kind ?? 'application/pdf',
  bytes: bytes ?? 0,
  pages: pages ?? 1,
  width,
  height,
});

/** Those of one place, page by page. */
export const papersAt = (rows: readonly PaperRow[], place: 'licence' | 'letter'): Paper[] =>
  rows
    .filter((row) => row.place === place)
    .toSorted((one, other) => (one.page ?? 0) - (other.page ?? 0))
    .map(paperOf);
