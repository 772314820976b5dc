/** What a browser for tests is started with: no sandbox in containers, and no conversation with its maker. */
export const browserArguments: readonly string[];

/**
 * Path of a Chromium: `CHROME_PATH`, the names on the PATH, the one from the registry, Debian's as root.
 * Throws with what to do where none of them can be had.
 */
export const findBrowser: () => Promise<string>;
