import { contractVersion } from '@zxkt/contract';
import { join } from 'node:path';
import { createMailboxPorts } from '../mailbox/mailbox.ports.ts';
import type { Clock, Platform } from '../platform/platform.ts';
import { createVault } from '../platform/vault.ts';
import type { Configuration } from './configuration.ts';
import { developmentKeys, prepareDataDirectory } from './data-directory.ts';
import { digest } from './digest.ts';
import { createScan } from './files/clamd.ts';
import { createDiskStore } from './files/disk-store.ts';
import { createNodeFiles } from './files/node-files.ts';
import { createS3Store } from './files/s3-store.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { openDatabase } from './open-database.ts';
import { createPasswordHasher } from './passwords.ts';
import { createSingleSignOnPort } from './single-sign-on.ts';
import { createSmsGatewayPort } from './sms-gateway.ts';
import { createSmtpPort } from './smtp.ts';

/** What Node's side of the platform needs to be told by the HTTP server around it. */
export interface Surroundings {
  addressOf(request: Request): string;
  stopping(): boolean;
}

const clock: Clock = { now: () => Date.now() };

/** The keys that the configuration names; in development those that lie beside the data. */
export const keysOf = ({ keys, dataDirectory }: Configuration) => {
  if (keys) return keys;
  prepareDataDirectory(dataDirectory);
  return developmentKeys(dataDirectory);
};

const noMetrics = { observeRequest: () => undefined, observeDelivery: () => undefined };

/** Uploads and what is kept of them. A bucket takes the place of a directory for what was examined. */
const filesOf = ({ files: { directory, s3, clamd } }: Configuration) =>
  createNodeFiles({
    uploads: join(directory, 'uploads'),
    store: s3 ? createS3Store(s3) : createDiskStore(join(directory, 'kept')),
    scan: clamd === undefined ? undefined : createScan(clamd),
  });

/** The ports of the app as a server has them. Opens the database; whoever asks for a platform closes it. */
export const createNodePlatform = async (
  configuration: Configuration,
  { addressOf, stopping }: Surroundings,
): Promise<Platform & { readonly files: ReturnType<typeof createNodeFiles> }> => {
  const { mail, sms, metrics, settings, singleSignOn } = configuration;
  const log = createLog(configuration.logLevel);
  const vault = await createVault(keysOf(configuration));
  const database = openDatabase(configuration, log);
  const mailbox = createMailboxPorts(database, clock);
  return {
    database,
    clock,
    vault,
    digest,
    log,
    settings,
    passwords: createPasswordHasher(),
    mail: mail ? createSmtpPort({ ...mail, requireTls: settings.production }) : mailbox.mail,
    files: filesOf(configuration),
    sms: sms ? createSmsGatewayPort(sms) : mailbox.sms,
    metrics: metrics ? createMetrics(contractVersion, metrics.token) : noMetrics,
    singleSignOn: singleSignOn && createSingleSignOnPort(singleSignOn, log),
    addressOf,
    stopping,
  };
};
