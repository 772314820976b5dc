import { globSync } from 'node:fs';
import { findBrowser, installFromDebian, onPath } from '../../packages/testing/browser/find-browser.mjs';

/** What an engine's tests need, in the order of looking: the person's own word, the PATH, Debian's packages as root. */
const find = (what, looks, packages) => {
  const found = looks() ?? (installFromDebian(packages) ? looks() : undefined);
  if (found) return found;
  throw new Error(`No ${what} found. As root: apt-get install ${packages.join(' ')}`);
};

const findFirefox = () => ({
  executablePath: find('Firefox', () => process.env.FIREFOX_PATH ?? onPath(['firefox-esr', 'firefox']), [
    'firefox-esr',
    'fonts-noto-cjk',
  ]),
});

/** WebKitGTK by its driver, on a screen that nobody sees. */
const findWebKit = () =>
  find(
    'WebKitGTK with its driver',
    () => {
      const driver = onPath(['WebKitWebDriver']);
      const screen = onPath(['Xvfb']);
      const browser = globSync('/usr/lib{,64}/{*/,}webkit2gtk-4.*/MiniBrowser')[0];
      return driver && screen && browser ? { driver, screen, browser } : undefined;
    },
    ['webkit2gtk-driver', 'xvfb', 'xauth', 'fonts-noto-cjk'],
  );

/** By the name that `npm run test:engines` knows an engine by. */
export const engines = {
  chromium: async () => ({ executablePath: await findBrowser() }),
  firefox: findFirefox,
  webkit: findWebKit,
};
