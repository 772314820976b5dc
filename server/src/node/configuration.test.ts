import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigurationProblem, readConfiguration, type Environment } from './configuration.ts';
import { variables } from './configuration.variables.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const production: Environment = {
  NODE_ENV: 'production',
  ZXKT_DATABASE_URL: 'postgres://zxkt:hunter2@db.internal/zxkt',
  ZXKT_SEALING_KEYS: `2026a:${key},2025b:${Buffer.alloc(32, 8).toString('base64url')}`,
  ZXKT_INDEX_KEY: key,
  ZXKT_SMTP_URL: 'smtps://user:hunter2@mail.internal:465',
  ZXKT_MAIL_FROM: 'noreply@example.gov.cn',
  ZXKT_SMS_URL: 'https://sms.internal/messages',
  ZXKT_SMS_TOKEN: 'hunter2hunter2hunter2',
};

const faultsOf = (environment: Environment): readonly string[] => {
  try {
    readConfiguration(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationProblem) return error.faults;
    throw error;
  }
};

describe('readConfiguration', () => {
  it('needs nothing in development, and then keeps everything on this machine', () => {
    const { host, database, keys, mail, sms, settings, metrics } = readConfiguration({});
    assert.equal(host, '127.0.0.1');
    assert.equal(database.engine, 'sqlite');
    assert.deepEqual([keys, mail, sms], [undefined, undefined, undefined]);
    assert.deepEqual(metrics, { token: undefined });
    assert.equal(settings.mailbox, true);
  });

  it('takes a complete production environment', () => {
    const { database, keys, settings, metrics } = readConfiguration(production);
    assert.equal(database.engine, 'postgres');
    assert.equal(keys?.current, '2026a');
    assert.deepEqual([...(keys?.sealing.keys() ?? [])], ['2026a', '2025b']);
    assert.equal(settings.mailbox, false);
    assert.equal(settings.production, true);
    assert.equal(metrics, undefined, 'no metrics for everybody');
  });

  it('lists everything that production lacks at once, each with an example', () => {
    const faults = faultsOf({ NODE_ENV: 'production' });
    for (const name of ['ZXKT_DATA_DIR', 'ZXKT_SEALING_KEYS', 'ZXKT_INDEX_KEY', 'ZXKT_SMTP_URL', 'ZXKT_SMS_URL']) {
      assert.equal(faults.filter((fault) => fault.startsWith(`${name} is wanted`)).length, 1, name);
    }
    for (const fault of faults) assert.match(fault, /For example: ZXKT_\w+=./);
  });

  it('lists every wrong value at once', () => {
    const wrong = {
      NODE_ENV: 'prod',
      ZXKT_HOST: 'no host',
      ZXKT_PORT: '70000',
      ZXKT_DATABASE_URL: 'mysql://db',
      ZXKT_DATABASE_POOL: '0',
      ZXKT_SEALING_KEYS: 'short:abc',
      ZXKT_INDEX_KEY: 'abc',
      ZXKT_SMTP_URL: 'mail.internal',
      ZXKT_MAIL_FROM: 'nobody',
      ZXKT_SMS_URL: 'ftp://sms',
      ZXKT_CHALLENGE: 'captcha',
      ZXKT_CHALLENGE_WORK: '-1',
      ZXKT_PASSWORD_POLICY: 'none',
      ZXKT_CONSENT_VERSION: 'a b',
      ZXKT_CONSENT_URL: 'privacy',
      ZXKT_HOTLINES: '010-12345678',
      ZXKT_TRUSTED_PROXIES: '10.0.0.0/33',
      ZXKT_METRICS_TOKEN: 'short',
      ZXKT_LOG_LEVEL: 'loud',
      ZXKT_DRAIN_SECONDS: '1.5',
      ZXKT_RATE_LIMIT_FACTOR: 'x',
    };
    const faults = faultsOf(wrong);
    for (const name of Object.keys(wrong)) {
      assert.equal(faults.filter((fault) => fault.startsWith(`${name} `)).length, 1, `${name}: ${faults.join('\n')}`);
    }
  });

  it('never repeats a value, for it may be a secret', () => {
    const secret = 'Zq8secretZq8secret';
    for (const name of Object.keys(variables)) {
      for (const value of [secret, `://${secret}`, `http//${secret}@x`, `a:${secret}`]) {
        assert.doesNotMatch(faultsOf({ ...production, [name]: value }).join('\n'), /Zq8secret/);
      }
    }
  });

  it('names a variable that it does not know', () => {
    assert.deepEqual(faultsOf({ ZXKT_PROT: '1' }), ['ZXKT_PROT is no variable of this server']);
  });

  it('wants what belongs together', () => {
    assert.match(faultsOf({ ZXKT_SMTP_URL: 'smtp://mail' }).join(), /^ZXKT_MAIL_FROM is wanted with ZXKT_SMTP_URL/);
    assert.match(faultsOf({ ZXKT_SMS_URL: 'https://sms' }).join(), /^ZXKT_SMS_TOKEN is wanted with ZXKT_SMS_URL/);
    assert.match(faultsOf({ ZXKT_INDEX_KEY: key }).join(), /^ZXKT_SEALING_KEYS is wanted with ZXKT_INDEX_KEY/);
  });

  it('refuses in production what only a test may have', () => {
    assert.match(faultsOf({ ...production, ZXKT_RATE_LIMIT_FACTOR: '10' }).join(), /^ZXKT_RATE_LIMIT_FACTOR must be 1/);
    assert.match(faultsOf({ ...production, ZXKT_SMS_URL: 'http://sms' }).join(), /^ZXKT_SMS_URL must begin with https/);
  });

  it('reads lists', () => {
    const { trustedProxies, settings } = readConfiguration({
      ZXKT_TRUSTED_PROXIES: '10.0.0.0/8, ::1',
      ZXKT_HOTLINES: '技术咨询=400-886-3200,政策咨询=010-64404648',
    });
    assert.deepEqual(trustedProxies, ['10.0.0.0/8', '::1']);
    assert.deepEqual(settings.hotlines[1], { name: '政策咨询', number: '010-64404648' });
  });
});
