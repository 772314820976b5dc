import * as v from 'valibot';
import { instant } from './schema.ts';

/**
 * What the server sees of the way between a page and itself: `GET /v1/connection`, for finding faults. The first answer
 * sets a cookie of the session's kind that means nothing and lives for a minute; the second tells whether it came back.
 */
export const connection = v.object({
  contractVersion: v.string(),
  /** The server's clock. */
  now: instant,
  /** Whether the cookie that an earlier answer set was sent. */
  cookieReturned: v.boolean(),
});
export type Connection = v.InferOutput<typeof connection>;
