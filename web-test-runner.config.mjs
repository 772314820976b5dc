import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { defaultReporter } from '@web/test-runner';
import puppeteer from 'puppeteer-core';
import { browserArguments, findBrowser } from './packages/testing/browser/find-browser.mjs';

/** Ends with `N passed, N failed` alone on a line, for whatever counts tests. */
const closingLine = () => ({
  onTestRunFinished({ sessions }) {
    let passed = 0;
    let failed = 0;
    const count = (suite) => {
      for (const { skipped, passed: good } of suite.tests) {
        if (!skipped && good) passed++;
        else if (!skipped) failed++;
      }
      suite.suites.forEach(count);
    };
    for (const session of sessions) {
      if (session.testResults) count(session.testResults);
      if (!session.passed && !session.testResults) failed++;
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  },
});

export default {
  files: 'packages/widgets/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['source', 'browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.base.json' })],
  browsers: [
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { executablePath: await findBrowser(), args: browserArguments },
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: true }), closingLine()],
  testFramework: { config: { timeout: 10_000 } },
  testsStartTimeout: 60_000,
  browserStartTimeout: 60_000,
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>zxkt</title></head><body><script type="module" src="${framework}"></script></body></html>`,
};
