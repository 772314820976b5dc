import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browserArguments } from '../../packages/testing/browser/find-browser.mjs';
import { engines } from './find.mjs';
import { webkitLauncher } from './webkit.mjs';

const chromium = async () => {
  const { executablePath } = await engines.chromium();
  return chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { executablePath, args: browserArguments } });
};

/** Firefox cannot be told what a person prefers; the page of the tests has a way of its own (`emulated-media.js`). */
const firefox = async () => {
  const { executablePath } = await engines.firefox();
  return chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      // Which way up it is, the Firefox of Debian 12 cannot be told; its size comes to the page a moment after the answer.
      const setViewport = page.setViewport.bind(page);
      page.setViewport = async (viewport) => {
        await setViewport(viewport).catch((error) => {
          if (!error.message.includes('unknown command emulation.setScreenOrientationOverride')) throw error;
        });
        await page.waitForFunction((width) => globalThis.innerWidth === width, {}, viewport.width);
      };
      // Known to Chromium by this name, to WebDriver by what it writes.
      const { keyboard } = page;
      const press = keyboard.press.bind(keyboard);
      keyboard.press = (key, ...options) => press(key === 'Space' ? ' ' : key, ...options);
      const valueOf = (features, name) => features.find((feature) => feature.name === name)?.value;
      page.emulateMediaFeatures = (features) =>
        page.evaluate((wanted) => globalThis.emulateMedia(wanted), {
          colorScheme: valueOf(features, 'prefers-color-scheme'),
          reducedMotion: valueOf(features, 'prefers-reduced-motion'),
        });
      return page;
    },
  });
};

const webkit = async () => webkitLauncher(await engines.webkit());

/** The test runner's way to an engine. */
export const launchers = { chromium, firefox, webkit };
