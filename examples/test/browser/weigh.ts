import assert from 'node:assert/strict';
import { filesOf } from '../../../scripts/embed-sizes.mjs';
import type { Visitor } from './visitor.ts';

/**
 * Notes from now on what a page loads of the bundle. The answer ends it, and fails where that is not what the size budgets
 * count for this entry.
 */
export const weigh = (visitor: Visitor, pathname: string, entry: string): (() => void) => {
  const loaded = new Set<string>();
  let isThere = false;
  let isOver = false;
  visitor.page.on('request', (request) => {
    if (isOver) return;
    const { pathname: asked } = new URL(request.url());
    if (request.isNavigationRequest()) isThere = asked === pathname;
    else if (isThere && asked.startsWith('/zxkt/')) loaded.add(asked.slice('/zxkt/'.length));
  });
  return () => {
    isOver = true;
    const { first, whole } = filesOf(entry);
    const missing = [...first].filter((file) => !loaded.has(file));
    assert.deepEqual(missing, [], 'counted as first, and not loaded');
    assert.deepEqual(
      [...loaded].filter((file) => !whole.has(file)),
      [],
      'loaded, and not counted',
    );
  };
};
