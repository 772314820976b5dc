/** Where in the page's address a view is kept. */
export type AddressPart = 'hash' | 'query';

/** Before each of our words, so that those of the host stay its own. */
const prefix = 'case.';

/** A hash that the host uses for itself, as routers do, is left alone. */
const isOurs = (hash: string): boolean => hash === '' || hash.startsWith(`#${prefix}`);

const wordsIn = (part: AddressPart): URLSearchParams => {
  if (part === 'query') return new URLSearchParams(location.search);
  return new URLSearchParams(isOurs(location.hash) ? location.hash.slice(1) : '');
};

/** The words of a view from the address; undefined where it says nothing of one. */
export const readAddress = (part: AddressPart): Readonly<Record<string, string>> | undefined => {
  const words = [...wordsIn(part)].filter(([name]) => name.startsWith(prefix));
  return words.length > 0
    ? Object.fromEntries(words.map(([name, word]) => [name.slice(prefix.length), word]))
    : undefined;
};

/** Puts the words of a view into the address, in place of those before: going back leaves the page, as it did. */
export const writeAddress = (part: AddressPart, words: Readonly<Record<string, string>>): void => {
  if (part === 'hash' && !isOurs(location.hash)) return;
  const all = wordsIn(part);
  for (const name of [...all.keys()]) if (name.startsWith(prefix)) all.delete(name);
  for (const [name, word] of Object.entries(words)) all.set(prefix + name, word);
  const address = new URL(location.href);
  address[part === 'hash' ? 'hash' : 'search'] = all.toString();
  if (address.href !== location.href) history.replaceState(history.state, '', address);
};
