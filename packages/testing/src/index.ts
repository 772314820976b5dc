export type { CounterStep } from './counter.ts';
export type { Faults } from './faults.ts';
export {
  inPageBackend,
  type InPageBackend,
  type InPageBackendOptions,
  type MailboxMessage,
} from './in-page-backend.ts';
