import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a page may name as `%NAME%`: addresses and keys that are known only when the sites run. */
export type Placeholders = Readonly<Record<string, string>>;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** The one directive of server-side includes that nginx, Apache and IIS share. */
const include = /<!--#include virtual="\/fragments\/([a-z0-9-]+\.html)" -->\n?/g;

const withFragments = async (html: string, folder: string): Promise<string> => {
  const names = new Set([...html.matchAll(include)].map((match) => match[1] ?? ''));
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, await readFile(join(folder, name), 'utf8'));
  return html.replace(include, (_directive, name: string) => texts.get(name) ?? '');
};

/** A link to the page itself says so, for the navigation's highlight and for screen readers. */
const withCurrentLinks = (html: string, path: string) =>
  html.replaceAll(`<a href="${path}">`, `<a href="${path}" aria-current="page">`);

/** A page as it is sent: its fragments in place, its placeholders filled and escaped. */
export const composePage = async (
  file: string,
  { fragments, path, placeholders }: { fragments: string; path: string; placeholders: Placeholders },
): Promise<string> => {
  const html = await withFragments(await readFile(file, 'utf8'), fragments);
  return withCurrentLinks(html, path).replace(/%([A-Z]+)%/g, (whole, name: string) => {
    const value = placeholders[name];
    return value === undefined ? whole : escapeHtml(value);
  });
};
