import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** What a browser for tests is started with: no sandbox in containers, and no conversation with its maker. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
};

/** The first program of these names on the PATH. */
export const onPath = (programs) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => programs.map((name) => join(folder, name)))
    .find(isExecutable);

/** A headless Chromium that travels in a package of the registry; unpacked once into the temporary folder. */
const packaged = async () => {
  if (process.platform !== 'linux') return undefined;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
};

/** Installs packages of Debian; `false` where this is not root's doing. */
export const installFromDebian = (packages) => {
  if (process.getuid?.() !== 0) return false;
  const apt = (...args) => execFileSync('apt-get', args, { stdio: 'inherit' });
  const install = () => apt('install', '--yes', '--no-install-recommends', ...packages);
  try {
    install();
  } catch (error) {
    // Most often because nobody has asked yet what there is.
    if (!(error instanceof Error)) throw error;
    apt('update');
    install();
  }
  return true;
};

const fromDebian = () => (installFromDebian(['chromium', 'fonts-noto-cjk']) ? onPath(names) : undefined);

/**
 * Path of a Chromium: `CHROME_PATH`, the names on the PATH, the one from the registry, Debian's as root.
 * Throws with what to do where none of them can be had.
 */
export const findBrowser = async () => {
  const failures = [];
  for (const find of [() => process.env.CHROME_PATH, () => onPath(names), packaged, fromDebian]) {
    try {
      const path = await find();
      if (path) return path;
    } catch (error) {
      failures.push(String(error));
    }
  }
  throw new Error(`No Chromium found. Install one or set CHROME_PATH.\n${failures.join('\n')}`);
};
