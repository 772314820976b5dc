import type { SessionChange } from './call-context.ts';

/**
 * `__Host-` binds the cookie to this host and to TLS; `Partitioned` gives each portal a jar of its own, which also
 * survives the blocking of third-party cookies. The two audiences have two cookies.
 */
export const sessionCookieName = (audience: 'enterprise' | 'authority') => `__Host-zxkt-${audience}`;
const attributes = 'Path=/; Secure; HttpOnly; SameSite=None; Partitioned';

export const sessionCookie = (audience: 'enterprise' | 'authority', change: SessionChange): string =>
  change === 'close'
    ? `${sessionCookieName(audience)}=; Max-Age=0; ${attributes}`
    : `${sessionCookieName(audience)}=${change.open}; ${attributes}`;

const probeName = '__Host-zxkt-probe';
/** Travels like a session's and means nothing: what comes of it shows what would come of a session. */
export const probeCookie = `${probeName}=1; Max-Age=60; ${attributes}`;
export const hasProbeCookie = (header: string | null): boolean => !!header?.includes(`${probeName}=1`);

const pairs = {
  enterprise: new RegExp(`(?:^|;)\\s*${sessionCookieName('enterprise')}=([^;]+)`),
  authority: new RegExp(`(?:^|;)\\s*${sessionCookieName('authority')}=([^;]+)`),
};

/** The session id that the browser sent, if any. */
export const readSessionCookie = (audience: 'enterprise' | 'authority', header: string | null): string | undefined =>
  header ? pairs[audience].exec(header)?.[1] : undefined;
