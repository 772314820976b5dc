import { isIP } from 'node:net';
import * as v from 'valibot';
import { isNetwork } from './address.ts';

/** One variable of the environment: how it is read, what a right value looks like, what it is for. */
interface Variable {
  readonly schema: v.GenericSchema<string, unknown>;
  /** Shown to whoever wrote a wrong one; never a real secret. */
  readonly example: string;
  readonly description: string;
  /** Where nothing is set, as the README says it. */
  readonly fallback: string;
}

const variable = <const V extends Variable>(definition: V): V => definition;

const trimmed = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const wholeNumber = (min: number, max: number) =>
  v.pipe(
    trimmed,
    v.regex(/^\d{1,9}$/, 'is not a whole number'),
    v.transform(Number),
    v.minValue(min, `must be at least ${min}`),
    v.maxValue(max, `must be at most ${max}`),
  );
const oneOf = <const O extends readonly [string, ...string[]]>(options: O) =>
  v.pipe(trimmed, v.picklist(options, `must be one of ${options.join(', ')}`));
const hasProtocol = (...protocols: string[]) => {
  return v.check(
    (text: string) => {
      const url = URL.parse(text);
      return url !== null && protocols.includes(url.protocol) && url.hostname !== '';
    },
    `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  );
};
/** A page of a site: its address without a fragment, for the word of a link stands there. */
const page = v.pipe(
  trimmed,
  hasProtocol('https:', 'http:'),
  v.check((text) => !text.includes('#'), 'must have no fragment'),
);
const isClamd = (text: string) =>
  /^unix:\/.+/.test(text) || (URL.parse(text)?.protocol === 'tcp:' && URL.parse(text)?.hostname !== '');
const words = v.transform((text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean),
);

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, /[-_]/.test(text) ? 'base64url' : 'base64'));
const isKey = (text: string) => /^[\w+/-]{42,43}=?$/.test(text) && bytesOf(text).length === 32;
const sealingKey = /^([a-z\d][a-z\d-]{0,31}):(.+)$/;

const hotline = /^([^=]+)=(.+)$/;

/** Everything that an operator can decide by the environment. */
export const variables = {
  NODE_ENV: variable({
    schema: oneOf(['production', 'development', 'test']),
    example: 'production',
    fallback: 'development',
    description: '`production` demands keys, mail, SMS and a place for data, and takes the development mailbox away',
  }),
  ZXKT_HOST: variable({
    schema: v.pipe(
      trimmed,
      v.check((text) => isIP(text) !== 0 || /^[\w.-]+$/.test(text), 'is no host name or address'),
    ),
    example: '0.0.0.0',
    fallback: '`127.0.0.1`',
    description: 'Where to listen',
  }),
  ZXKT_PORT: variable({
    schema: wholeNumber(0, 65_535),
    example: '8787',
    fallback: '`8787`',
    description: 'Port to listen on; `0` takes a free one',
  }),
  ZXKT_DATABASE_URL: variable({
    schema: v.pipe(trimmed, hasProtocol('postgres:', 'postgresql:')),
    example: 'postgres://zxkt:password@db.internal:5432/zxkt',
    fallback: 'SQLite in the data directory',
    description: 'PostgreSQL instead of SQLite',
  }),
  ZXKT_DATABASE_POOL: variable({
    schema: wholeNumber(1, 200),
    example: '10',
    fallback: '`10`',
    description: 'Connections to PostgreSQL that one process may hold',
  }),
  ZXKT_DATA_DIR: variable({
    schema: trimmed,
    example: '/var/lib/zxkt',
    fallback: '`.data`',
    description: 'Directory of the SQLite file and of generated development keys',
  }),
  ZXKT_FILES_DIR: variable({
    schema: trimmed,
    example: '/var/lib/zxkt/files',
    fallback: '`files` in the data directory',
    description: 'Papers that people send, and uploads that are not whole; outside of whatever a web server serves',
  }),
  ZXKT_S3_URL: variable({
    schema: v.pipe(
      trimmed,
      hasProtocol('https:', 'http:'),
      v.check((text) => (URL.parse(text)?.pathname.length ?? 0) > 1, 'must end in the name of a bucket'),
    ),
    example: 'https://s3.internal/zxkt-papers',
    fallback: 'papers lie in `ZXKT_FILES_DIR`',
    description: 'Bucket of an S3-compatible store for papers that were examined',
  }),
  ZXKT_S3_REGION: variable({
    schema: v.pipe(trimmed, v.regex(/^[\w-]{1,64}$/, 'is no region')),
    example: 'us-east-1',
    fallback: '`us-east-1`',
    description: 'Region by which requests to the bucket are signed',
  }),
  ZXKT_S3_KEY_ID: variable({
    schema: trimmed,
    example: '<the id of an access key>',
    fallback: 'none',
    description: 'Access key of the bucket; wanted with `ZXKT_S3_URL`',
  }),
  ZXKT_S3_SECRET_KEY: variable({
    schema: trimmed,
    example: '<the secret of that key>',
    fallback: 'none',
    description: 'Its secret; wanted with `ZXKT_S3_URL`',
  }),
  ZXKT_CLAMD: variable({
    schema: v.pipe(trimmed, v.check(isClamd, 'must be like tcp://host:3310 or unix:/path')),
    example: 'unix:/run/clamav/clamd.ctl',
    fallback: 'files are not scanned',
    description: 'ClamAV daemon that every file is shown to; while it fails, no file is taken',
  }),
  ZXKT_PAPERS_KEPT_DAYS: variable({
    schema: wholeNumber(1, 3650),
    example: '30',
    fallback: '`30`',
    description: 'Days that the papers of a recovery ticket are kept after it was closed',
  }),
  ZXKT_SET_PASSWORD_PAGE: variable({
    schema: page,
    example: 'https://portal.example.gov.cn/set-password',
    fallback: 'none; mail carries the word of the link',
    description: 'The page with `<zxkt-set-password>`: one-time links lead there, the word behind `#token=`',
  }),
  ZXKT_RECOVERY_PAGE: variable({
    schema: page,
    example: 'https://portal.example.gov.cn/recovery',
    fallback: 'none',
    description: 'The page with `<zxkt-recovery-form>`, which mail names for looking after a ticket',
  }),
  ZXKT_SEALING_KEYS: variable({
    schema: v.pipe(
      trimmed,
      words,
      v.check(
        (entries) => entries.every((entry) => isKey(sealingKey.exec(entry)?.[2] ?? '')),
        'must be name:key pairs separated by commas, each key 32 bytes in base64',
      ),
      v.check(
        (entries) => new Set(entries.map((entry) => entry.split(':')[0])).size === entries.length,
        'names a key twice',
      ),
      v.transform(
        (entries) =>
          new Map(entries.map((entry) => [entry.split(':')[0] ?? '', bytesOf(sealingKey.exec(entry)?.[2] ?? '')])),
      ),
    ),
    example: '2026a:<the output of zxkt-server keys generate>',
    fallback: 'generated once, in development',
    description: 'Keys that encrypt personal data: the first seals, all open',
  }),
  ZXKT_INDEX_KEY: variable({
    schema: v.pipe(trimmed, v.check(isKey, 'must be 32 bytes in base64'), v.transform(bytesOf)),
    example: '<the output of zxkt-server keys generate>',
    fallback: 'generated once, in development',
    description: 'Key of the blind indexes by which encrypted values are found; changing it loses them',
  }),
  ZXKT_SMTP_URL: variable({
    schema: v.pipe(trimmed, hasProtocol('smtp:', 'smtps:')),
    example: 'smtps://user:password@mail.internal:465',
    fallback: 'the development mailbox',
    description: 'Mail server; in production `smtp://` must offer STARTTLS',
  }),
  ZXKT_MAIL_FROM: variable({
    schema: v.pipe(trimmed, v.regex(/^(?:[^<>]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/, 'is no sender')),
    example: '外贸发展专项资金 <noreply@example.gov.cn>',
    fallback: 'none',
    description: 'Sender of mail; wanted with `ZXKT_SMTP_URL`',
  }),
  ZXKT_SMS_URL: variable({
    schema: v.pipe(trimmed, hasProtocol('https:', 'http:')),
    example: 'https://sms.internal/messages',
    fallback: 'the development mailbox',
    description: 'SMS gateway: receives `POST {id, to, template, params, text}`',
  }),
  ZXKT_SMS_TOKEN: variable({
    schema: trimmed,
    example: '<the token that the gateway issued>',
    fallback: 'none',
    description: 'Bearer token of the gateway; wanted with `ZXKT_SMS_URL`',
  }),
  ZXKT_CHALLENGE: variable({
    schema: oneOf(['proof-of-work', 'image-code']),
    example: 'image-code',
    fallback: '`proof-of-work`',
    description: 'What keeps robots out of sign-in and SMS',
  }),
  ZXKT_CHALLENGE_WORK: variable({
    schema: wholeNumber(1, 100_000),
    example: '500',
    fallback: '`500`, in development `50`',
    description: 'Work of a proof, in PBKDF2 derivations at the median',
  }),
  ZXKT_PASSWORD_POLICY: variable({
    schema: oneOf(['guide-2019', 'modern']),
    example: 'modern',
    fallback: '`guide-2019`',
    description: '10-20 characters of three kinds as in the guide, or 15-128 without common passwords',
  }),
  ZXKT_CONSENT_VERSION: variable({
    schema: v.pipe(trimmed, v.regex(/^[\w.-]{1,32}$/, 'must be 1-32 letters, digits, dots or hyphens')),
    example: '2026-01',
    fallback: '`2026-01`',
    description: 'Version of the personal-information terms in force',
  }),
  ZXKT_CONSENT_URL: variable({
    schema: v.pipe(trimmed, hasProtocol('https:', 'http:')),
    example: 'https://portal.example.gov.cn/privacy',
    fallback: 'none',
    description: 'Where those terms can be read',
  }),
  ZXKT_HOTLINES: variable({
    schema: v.pipe(
      trimmed,
      words,
      v.check(
        (entries) => entries.every((entry) => hotline.test(entry)),
        'must be name=number pairs separated by commas',
      ),
      v.transform((entries) =>
        entries.map((entry) => {
          const [, name = '', number = ''] = hotline.exec(entry) ?? [];
          return { name: name.trim(), number: number.trim() };
        }),
      ),
    ),
    example: '技术咨询=400-886-3200,政策咨询=010-64404648',
    fallback: 'the three of the guide',
    description: 'Numbers that pages show to people who are stuck',
  }),
  ZXKT_SSO_ISSUER: variable({
    schema: v.pipe(trimmed, hasProtocol('https:', 'http:')),
    example: 'https://sso.example.gov.cn',
    fallback: 'staff sign in with password and authenticator alone',
    description: "Issuer of the host's own single sign-on (OpenID Connect): its ID tokens sign staff in",
  }),
  ZXKT_SSO_AUDIENCE: variable({
    schema: trimmed,
    example: 'zxkt',
    fallback: 'none',
    description: 'Our client id at that issuer; wanted with `ZXKT_SSO_ISSUER`',
  }),
  ZXKT_SSO_ACCOUNT_CLAIM: variable({
    schema: v.pipe(trimmed, v.regex(/^[\w:/.-]{1,100}$/, 'is no name of a claim')),
    example: 'preferred_username',
    fallback: '`preferred_username`',
    description: 'The claim of an ID token that names the staff account',
  }),
  ZXKT_SSO_ACR: variable({
    schema: trimmed,
    example: 'urn:example:mfa',
    fallback: 'none',
    description: 'What `acr` of an ID token must say, so that no session opens without a second factor',
  }),
  ZXKT_TRUSTED_PROXIES: variable({
    schema: v.pipe(
      trimmed,
      words,
      v.check((entries) => entries.every(isNetwork), 'must be addresses or networks separated by commas'),
    ),
    example: '10.0.0.0/8,::1',
    fallback: 'none',
    description: 'Proxies whose `X-Forwarded-For` is believed; without them rate limits see one caller',
  }),
  ZXKT_METRICS_TOKEN: variable({
    schema: v.pipe(trimmed, v.minLength(16, 'is shorter than 16 characters')),
    example: '<at least 16 random characters>',
    fallback: 'none',
    description: 'Bearer token for `/metrics`; in production there is no `/metrics` without it',
  }),
  ZXKT_LOG_LEVEL: variable({
    schema: oneOf(['info', 'warn', 'error', 'silent']),
    example: 'info',
    fallback: '`info`',
    description: 'What is worth a line on standard output',
  }),
  ZXKT_DRAIN_SECONDS: variable({
    schema: wholeNumber(0, 300),
    example: '5',
    fallback: '`0`',
    description: 'How long `/readyz` says no before a stopping process accepts no more',
  }),
  ZXKT_RATE_LIMIT_FACTOR: variable({
    schema: wholeNumber(1, 1_000_000),
    example: '1',
    fallback: '`1`',
    description: 'Multiplies every rate limit, for load tests; must be `1` in production',
  }),
} as const;

export type VariableName = keyof typeof variables;
export type Values = { readonly [Name in VariableName]?: v.InferOutput<(typeof variables)[Name]['schema']> };
