interface Drag {
  /** How far the pointer is from where it began. */
  readonly moved?: (by: number) => void;
  /** Where it was let go, once it had moved. */
  readonly dropped?: (x: number) => void;
  /** It was let go, or given up. */
  readonly ended?: () => void;
  /** Marked while it is dragged. */
  readonly element?: HTMLElement;
}

/** A hand trembles: less than this is a click. */
const least = 6;

/** Follows a pointer that was pressed until it is let go; Esc, or the system, gives up. */
export const dragOf = (event: PointerEvent, { moved, dropped, ended: over, element }: Drag): void => {
  const target = event.target as HTMLElement;
  const from = event.clientX;
  let isMoving = false;
  const ended = new AbortController();
  const { signal } = ended;
  const end = (): void => {
    ended.abort();
    element?.classList.remove('dragged');
    over?.();
  };
  target.setPointerCapture(event.pointerId);
  target.addEventListener(
    'pointermove',
    ({ clientX }) => {
      isMoving ||= Math.abs(clientX - from) >= least;
      if (!isMoving) return;
      element?.classList.add('dragged');
      moved?.(clientX - from);
    },
    { signal },
  );
  target.addEventListener(
    'pointerup',
    ({ clientX }) => {
      end();
      if (!isMoving) return;
      dropped?.(clientX);
      // The click that follows is none.
      const swallowed = new AbortController();
      addEventListener('click', (click) => click.stopPropagation(), { capture: true, signal: swallowed.signal });
      setTimeout(() => swallowed.abort());
    },
    { signal },
  );
  target.addEventListener('pointercancel', end, { signal });
  addEventListener('keydown', ({ key }) => key === 'Escape' && end(), { signal });
};
