/** A `fetch` that returns cookies as a browser does; Node's own never does. */
export const fetchWithCookies = (): ((request: Request) => Promise<Response>) => {
  let cookie = '';
  return async (request) => {
    if (cookie) request.headers.set('cookie', cookie);
    const response = await fetch(request);
    const [set] = response.headers.getSetCookie();
    if (set) cookie = set.split(';')[0] ?? '';
    return response;
  };
};
