import { hash } from 'node:crypto';
import type { Digest } from '../platform/platform.ts';

/** One-shot SHA-256: no object is made for the hash, which matters at once a request. */
export const digest: Digest = (text) => hash('sha256', text, 'base64url');
