import type { EnterpriseActor } from '../http/call-context.ts';

/** Finds who is signed in, by cookie or bearer token, under this publishable key; throws `session/missing` otherwise. */
export type Authenticate = (request: Request, key: string) => Promise<EnterpriseActor>;
