import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Settings } from '../platform/platform.ts';
import type { VaultKeys } from '../platform/vault.ts';
import type { S3Options } from './files/s3-store.ts';
import type { SingleSignOnOptions } from './single-sign-on.ts';
import { variables, type Values, type VariableName } from './configuration.variables.ts';

/** What an operator decided, checked and complete. */
export interface Configuration {
  readonly host: string;
  readonly port: number;
  /** Absolute. */
  readonly dataDirectory: string;
  readonly database:
    | { readonly engine: 'sqlite'; readonly path: string }
    | { readonly engine: 'postgres'; readonly url: string; readonly poolSize: number };
  /** Absent in development: generated once and kept in the data directory. */
  readonly keys: VaultKeys | undefined;
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  readonly sms: { readonly url: string; readonly token: string } | undefined;
  readonly files: {
    readonly directory: string;
    readonly s3: S3Options | undefined;
    readonly clamd: string | undefined;
  };
  /** Absent where staff sign in here alone. */
  readonly singleSignOn: SingleSignOnOptions | undefined;
  readonly trustedProxies: readonly string[];
  readonly metrics: { readonly token: string | undefined } | undefined;
  readonly logLevel: 'info' | 'warn' | 'error' | 'silent';
  readonly drainSeconds: number;
  readonly settings: Settings;
}

/** Everything that is wrong with the environment, a line each. Names variables, never tells their values. */
export class ConfigurationProblem extends Error {
  override readonly name = 'ConfigurationProblem';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(
      `The configuration has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    );
    this.faults = faults;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

const faultOf = (name: VariableName, says: string) =>
  `${name} ${says}. For example: ${name}=${variables[name].example}`;

const guideHotlines = [
  { name: '统一平台客服', number: '010-67870108' },
  { name: '技术咨询', number: '400-886-3200 / 010-56193121' },
  { name: '政策咨询', number: '010-64404648' },
];

const readValues = (environment: Environment, faults: string[]): Values => {
  const values: Record<string, unknown> = {};
  for (const [name, { schema }] of Object.entries(variables) as [VariableName, (typeof variables)[VariableName]][]) {
    const text = environment[name];
    if (text === undefined || text === '') continue;
    const result = v.safeParse(schema as v.GenericSchema<string, unknown>, text, { abortPipeEarly: true });
    if (result.success) values[name] = result.output;
    else faults.push(faultOf(name, result.issues[0].message));
  }
  // A mistyped name would be a decision that nobody hears of.
  for (const name of Object.keys(environment)) {
    if (name.startsWith('ZXKT_') && !name.startsWith('ZXKT_TEST_') && !(name in variables))
      faults.push(`${name} is no variable of this server`);
  }
  return values as Values;
};

/** What must be said, given what else was said. */
const missing = (values: Values, environment: Environment): string[] => {
  const isSet = (name: VariableName) => Boolean(environment[name]);
  const faults: string[] = [];
  const demand = (name: VariableName, why: string) => {
    if (!isSet(name)) faults.push(faultOf(name, `is wanted ${why}`));
  };
  if (isSet('ZXKT_SMTP_URL')) demand('ZXKT_MAIL_FROM', 'with ZXKT_SMTP_URL');
  if (isSet('ZXKT_SMS_URL')) demand('ZXKT_SMS_TOKEN', 'with ZXKT_SMS_URL');
  if (isSet('ZXKT_SEALING_KEYS')) demand('ZXKT_INDEX_KEY', 'with ZXKT_SEALING_KEYS');
  if (isSet('ZXKT_INDEX_KEY')) demand('ZXKT_SEALING_KEYS', 'with ZXKT_INDEX_KEY');
  if (isSet('ZXKT_S3_URL')) {
    demand('ZXKT_S3_KEY_ID', 'with ZXKT_S3_URL');
    demand('ZXKT_S3_SECRET_KEY', 'with ZXKT_S3_URL');
  }
  if (isSet('ZXKT_SSO_ISSUER')) demand('ZXKT_SSO_AUDIENCE', 'with ZXKT_SSO_ISSUER');
  if (isSet('ZXKT_SSO_AUDIENCE')) demand('ZXKT_SSO_ISSUER', 'with ZXKT_SSO_AUDIENCE');
  if (values.NODE_ENV !== 'production') return faults;

  if (!isSet('ZXKT_DATABASE_URL')) demand('ZXKT_DATA_DIR', 'in production where ZXKT_DATABASE_URL is not set');
  for (const name of ['ZXKT_SEALING_KEYS', 'ZXKT_INDEX_KEY', 'ZXKT_SMTP_URL', 'ZXKT_SMS_URL'] as const) {
    if (!faults.some((fault) => fault.startsWith(`${name} `))) demand(name, 'in production');
  }
  if (values.ZXKT_RATE_LIMIT_FACTOR !== undefined && values.ZXKT_RATE_LIMIT_FACTOR !== 1) {
    faults.push(faultOf('ZXKT_RATE_LIMIT_FACTOR', 'must be 1 in production'));
  }
  if (environment['ZXKT_SSO_ISSUER']?.startsWith('http:')) {
    faults.push(faultOf('ZXKT_SSO_ISSUER', 'must begin with https:// in production'));
  }
  if (environment['ZXKT_SMS_URL']?.startsWith('http:')) {
    faults.push(faultOf('ZXKT_SMS_URL', 'must begin with https:// in production'));
  }
  return faults;
};

const keysOf = ({ ZXKT_SEALING_KEYS: sealing, ZXKT_INDEX_KEY: indexing }: Values): VaultKeys | undefined => {
  const [current] = sealing?.keys() ?? [];
  return sealing && indexing && current ? { sealing, indexing, current } : undefined;
};

const s3Of = ({
  ZXKT_S3_URL: url,
  ZXKT_S3_REGION: region = 'us-east-1',
  ZXKT_S3_KEY_ID: accessKeyId,
  ZXKT_S3_SECRET_KEY: secretAccessKey,
}: Values): S3Options | undefined =>
  url && accessKeyId && secretAccessKey ? { url, region, accessKeyId, secretAccessKey } : undefined;

const singleSignOnOf = ({
  ZXKT_SSO_ISSUER: issuer,
  ZXKT_SSO_AUDIENCE: audience,
  ZXKT_SSO_ACCOUNT_CLAIM: accountClaim = 'preferred_username',
  ZXKT_SSO_ACR: acr,
}: Values): SingleSignOnOptions | undefined =>
  issuer && audience ? { issuer, audience, accountClaim, acr } : undefined;

/**
 * The configuration that an environment describes. Throws a `ConfigurationProblem` that lists every fault at once.
 *
 * @example
 * const configuration = readConfiguration(process.env);
 */
export const readConfiguration = (environment: Environment): Configuration => {
  const faults: string[] = [];
  const values = readValues(environment, faults);
  faults.push(...missing(values, environment));
  if (faults.length > 0) throw new ConfigurationProblem(faults);

  const production = values.NODE_ENV === 'production';
  const dataDirectory = resolve(values.ZXKT_DATA_DIR ?? '.data');
  const { ZXKT_DATABASE_URL: url, ZXKT_SMTP_URL: smtp, ZXKT_MAIL_FROM: from } = values;
  const { ZXKT_SMS_URL: gateway, ZXKT_SMS_TOKEN: token, ZXKT_METRICS_TOKEN: metricsToken } = values;
  return {
    host: values.ZXKT_HOST ?? '127.0.0.1',
    port: values.ZXKT_PORT ?? 8787,
    dataDirectory,
    database: url
      ? { engine: 'postgres', url, poolSize: values.ZXKT_DATABASE_POOL ?? 10 }
      : { engine: 'sqlite', path: join(dataDirectory, 'zxkt.sqlite') },
    keys: keysOf(values),
    mail: smtp && from ? { url: smtp, from } : undefined,
    sms: gateway && token ? { url: gateway, token } : undefined,
    files: {
      directory: resolve(values.ZXKT_FILES_DIR ?? join(dataDirectory, 'files')),
      s3: s3Of(values),
      clamd: values.ZXKT_CLAMD,
    },
    singleSignOn: singleSignOnOf(values),
    trustedProxies: values.ZXKT_TRUSTED_PROXIES ?? [],
    metrics: production && !metricsToken ? undefined : { token: metricsToken },
    logLevel: values.ZXKT_LOG_LEVEL ?? 'info',
    drainSeconds: values.ZXKT_DRAIN_SECONDS ?? 0,
    settings: {
      production,
      challengeKind: values.ZXKT_CHALLENGE ?? 'proof-of-work',
      challengeWork: values.ZXKT_CHALLENGE_WORK ?? (production ? 500 : 50),
      passwordPolicy: values.ZXKT_PASSWORD_POLICY ?? 'guide-2019',
      consentVersion: values.ZXKT_CONSENT_VERSION ?? '2026-01',
      consentUrl: values.ZXKT_CONSENT_URL ?? null,
      hotlines: values.ZXKT_HOTLINES ?? guideHotlines,
      setPasswordPage: values.ZXKT_SET_PASSWORD_PAGE ?? null,
      recoveryPage: values.ZXKT_RECOVERY_PAGE ?? null,
      papersKeptDays: values.ZXKT_PAPERS_KEPT_DAYS ?? 30,
      mailbox: !production && (!smtp || !gateway),
      rateLimitFactor: values.ZXKT_RATE_LIMIT_FACTOR ?? 1,
    },
  };
};
