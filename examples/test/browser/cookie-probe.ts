import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';

/** A server that sets a plain and a partitioned cookie and tells which of them come back. */
export interface CookieProbe {
  /** The site whose cookies they are. */
  readonly own: string;
  /** The same server, to a browser another site. */
  readonly foreign: string;
  close(): void;
}

const kind = 'Path=/; Secure; HttpOnly; SameSite=None';
const cookies = [`plain=1; ${kind}`, `__Host-partitioned=1; ${kind}; Partitioned`];

export const openCookieProbe = async (): Promise<CookieProbe> => {
  const server = createServer(({ url, headers }, answer) => {
    answer.setHeader('access-control-allow-origin', headers.origin ?? '*');
    answer.setHeader('access-control-allow-credentials', 'true');
    answer.setHeader('content-type', 'text/html');
    if (url === '/set') answer.setHeader('set-cookie', cookies);
    answer.end(url === '/read' ? headers.cookie : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    own: `http://localhost:${port}`,
    foreign: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

const setAndRead = async (site: string): Promise<string> => {
  await fetch(`${site}/set`, { credentials: 'include' });
  return (await fetch(`${site}/read`, { credentials: 'include' })).text();
};

/** The cookies of `site` that come back from a page of `page`, as the browser sends them. */
export const returningCookies = async (browser: Browser, page: string, site: string): Promise<string> => {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.goto(page);
    return await tab.evaluate(setAndRead, site);
  } finally {
    await context.close();
  }
};
