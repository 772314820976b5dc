import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { bundledTests } from './scripts/bundled-tests.mjs';
import { launchers } from './scripts/engines/launchers.mjs';

/** Chromium, or what `npm run test:engines` says. */
const engine = process.env.ZXKT_ENGINE ?? 'chromium';
const preferences = engine === 'chromium' ? '' : '<script src="/scripts/engines/emulated-media.js"></script>';

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

const exportConditions = ['source', 'browser', 'development'];
const compiler = { target: 'es2022', tsconfig: 'tsconfig.base.json' };

export default {
  files: 'packages/widgets/src/**/*.test.ts',
  nodeResolve: { exportConditions },
  plugins: [
    // Who watches changes one file at a time.
    ...(process.argv.includes('--watch')
      ? []
      : [bundledTests('packages/widgets/src', { ...compiler, conditions: exportConditions })]),
    esbuildPlugin({ ts: true, ...compiler }),
  ],
  browsers: [await launchers[engine]()],
  reporters: [defaultReporter({ reportTestProgress: true }), closingLine()],
  // For every test: what one waits for has a patience of its own (`Person`). The others are slower at cryptography and
  // WebAssembly.
  testFramework: { config: { timeout: engine === 'chromium' ? 60_000 : 240_000 } },
  testsFinishTimeout: engine === 'chromium' ? 120_000 : 1_800_000,
  testsStartTimeout: 60_000,
  browserStartTimeout: 60_000,
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>zxkt</title>${preferences}</head><body><script type="module" src="${framework}"></script></body></html>`,
};
