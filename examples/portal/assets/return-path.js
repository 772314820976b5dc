/**
 * Where to go after signing in: an address of this site only, whatever a link says. What looks like a path may still lead
 * elsewhere (`//other.example`, `/\other.example`), so the browser's own reading of it decides, and is what is used.
 */
export const returnAddress = (path, origin, fallback) => {
  const target = URL.canParse(path ?? '', origin) && path.startsWith('/') ? new URL(path, origin) : undefined;
  return target?.origin === origin ? target.href : new URL(fallback, origin).href;
};

/** The way to the login page and back to this one. */
export const signInPath = ({ pathname, search }) => `/login.html?return=${encodeURIComponent(pathname + search)}`;
