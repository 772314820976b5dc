/**
 * Where to go after signing in: an address of this site only, whatever a link says. What looks like a path may still lead
 * elsewhere (`//other.example`, `/\other.example`), so the browser's own reading of it decides, and is what is used.
 */
export const returnAddress = (path, origin, fallback) => {
  const home = new URL(fallback, origin).href;
  if (!path?.startsWith('/')) return home;
  try {
    const target = new URL(path, origin);
    return target.origin === origin ? target.href : home;
  } catch {
    return home;
  }
};

/** The way to a login page and back to this one. */
export const signInPath = ({ pathname, search }, login = '/login.html') =>
  `${login}?return=${encodeURIComponent(pathname + search)}`;
