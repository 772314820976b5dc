import { after } from 'node:test';
import { buildHosts } from '../../hosts/build-hosts.ts';
import { startHosts, type Hosts } from '../../hosts/start-hosts.ts';
import { temporaryFolder } from './stage.ts';
import type { Visitor } from './visitor.ts';

let building: Promise<string> | undefined;
/** The built hosts of this run; `zxkt/` in the folder is the bundle out of the tarball. */
export const hostsFolder = (): Promise<string> => (building ??= buildHosts());

let running: Promise<Hosts> | undefined;
export const sharedHosts = (): Promise<Hosts> =>
  (running ??= hostsFolder().then((folder) => startHosts(folder, temporaryFolder())));
after(async () => (await running)?.stop());

/** What a page shows of itself while it is open. */
interface Watched {
  readonly shifts: readonly string[];
  readonly globals: readonly string[];
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    /** None where it is inside a widget. */
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Runs in the page before its own scripts. */
const watch = () => {
  const before = new Set(Reflect.ownKeys(globalThis));
  const shifts: string[] = [];
  const placeOf = ({ x, y, width, height }: DOMRectReadOnly) => `${width}x${height}+${x}+${y}`;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      const moves = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName ?? ''} ${placeOf(previousRect)} > ${placeOf(currentRect)}`,
      );
      if (!hadRecentInput) shifts.push(`${value.toFixed(4)} ${moves.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  const read = (): Watched => ({
    shifts,
    globals: Reflect.ownKeys(globalThis).flatMap((key) => (before.has(key) ? [] : [String(key)])),
  });
  Object.defineProperty(document, 'watched', { get: read });
};

export const watchPage = async ({ page }: Visitor): Promise<void> => void (await page.evaluateOnNewDocument(watch));

/** What moved by itself, and which globals came, once everything that was drawn has been measured. */
export const readWatched = async ({ page }: Visitor): Promise<Watched> => {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const { shifts, globals } = await page.evaluate(() => (document as Document & { watched: Watched }).watched);
  // What looks for elements by their accessible names leaves its own.
  return { shifts, globals: globals.filter((name) => !/^(puppeteer_|__aria)/.test(name)).toSorted() };
};
