export { createApp } from './app.ts';
export type * from './platform/platform.ts';
export type { Database, Db, Engine, Trx } from './platform/database/database.ts';
export { migrate } from './platform/database/migrate.ts';
export { createMailboxPorts } from './mailbox/mailbox.ports.ts';
export { createOutboxWorker } from './outbox/outbox.worker.ts';
