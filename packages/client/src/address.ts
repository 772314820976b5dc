/** `/v1/things/:id` with its parameters in place. One that would leave its segment is a mistake of the caller. */
const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (!value || value === '.' || value === '..') throw new TypeError(`"${name}" cannot be part of an address`);
    return encodeURIComponent(value);
  });

/** The address of a call below `api`. Whatever is `undefined` in the query is left out. */
export const addressOf = (
  api: string,
  path: string,
  params: Readonly<Record<string, string>> = {},
  query?: Readonly<Record<string, unknown>>,
): string => {
  const place = path.includes(':') ? fill(path, params) : path;
  if (!query) return api + place;
  const search = new URLSearchParams();
  for (const name in query) if (query[name] !== undefined) search.append(name, String(query[name]));
  return `${api}${place}${search.size ? `?${search}` : ''}`;
};
