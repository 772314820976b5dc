import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from '../packages/testing/browser/find-browser.mjs';

const launchOptions = { executablePath: await findBrowser(), args: [...browserArguments] };

export default defineConfig({
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'stories',
    testTimeout: 60_000,
    // One page for all files: a story clears away what it made, and what is loaded once need not be loaded for each.
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      // Nothing fades while a check looks at its colours.
      provider: playwright({ launchOptions, contextOptions: { reducedMotion: 'reduce' } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
