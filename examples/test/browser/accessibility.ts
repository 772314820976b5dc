import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** What depends on colours and widths; everything else is the same in every light and on every screen. */
const visualRules = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const describeResults = ({ violations }: AxeResults): string[] =>
  violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) =>
        `${id}: ${target.flat(2).join(' ')} ${failureSummary.split('\n')[1]?.trim() ?? ''}`,
    ),
  );

/** What axe finds on the page as it stands; `visual` asks only for what depends on colours and widths. */
export const findBarriers = async (page: Page, { visual = false } = {}): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const rules = visual ? visualRules : undefined;
  const results = await page.evaluate(
    (only) => window.axe?.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) }),
    rules,
  );
  return results ? describeResults(results) : ['axe is not there'];
};
