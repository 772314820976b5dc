import { setFlagsFromString } from 'node:v8';

/**
 * V8 notes in the first seconds of a process which objects outlive a collection, and allocates their like among the old
 * ones from then on. Dozens of requests that wait for one look-up fill its heap while that is still small, so they seem
 * to live for long; then only a collection of everything frees them. It comes to think better of that where hardly any
 * old object lives on, which a whole server never sees. The flag is read at every collection: it may be set at any time.
 */
export const keepRequestsYoung = (): void => setFlagsFromString('--no-allocation-site-pretenuring');
