import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Most of the time goes into reading it, once a page. */
const source = readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What depends on colours and widths; everything else is the same in every light and on every screen. */
const visualRules = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const describeResults = ({ violations }: axe.AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.flat(2).join(' ')} ${failureSummary.split('\n')[1]?.trim() ?? ''}`,
    ),
  );

/** What axe finds on the page as it stands; `visual` asks only for what depends on colours and widths. */
export const findBarriers = async (page: Page, { visual = false } = {}): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await source);
  const options = { resultTypes: ['violations' as const], preload: false, ...(visual && { runOnly: visualRules }) };
  const results = await page.evaluate((given) => window.axe?.run(document, given), options);
  return results ? describeResults(results) : ['axe is not there'];
};
