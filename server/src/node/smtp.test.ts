import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { DeliveryProblem } from '../outbox/delivery-problem.ts';
import { createSmtpPort, type SmtpConfiguration } from './smtp.ts';

const servers: SMTPServer[] = [];
after(() => Promise.all(servers.map((server) => new Promise<void>((resolve) => server.close(resolve)))));

const refusal = (responseCode: number) =>
  Object.assign(new Error('no such mailbox zhang@example.cn'), { responseCode });

/** A real mail server, and a port that sends to it. */
const openMailServer = async (options: SMTPServerOptions = {}, configuration: Partial<SmtpConfiguration> = {}) => {
  const received: ParsedMail[] = [];
  const recipients: string[] = [];
  const secured: boolean[] = [];
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    onData: (stream, session, done) => {
      recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
      secured.push(session.secure);
      void simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
    ...options,
  });
  server.on('error', () => undefined);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const url = `${options.secure ? 'smtps' : 'smtp'}://127.0.0.1:${port}`;
  const mail = createSmtpPort({ url, from: '统一平台 <noreply@typt.example.cn>', ...configuration });
  return { received, recipients, secured, port, mail };
};

const message = {
  to: 'zhang@example.cn',
  subject: '您的登录账号与密码重置',
  text: '请在一小时内打开下面的链接。\n\n𠮷林省',
};

const isProblem = (code: string, permanent: boolean) => (error: unknown) => {
  assert.ok(error instanceof DeliveryProblem);
  assert.deepEqual({ code: error.code, permanent: error.permanent }, { code, permanent });
  assert.doesNotMatch(error.message, /zhang/);
  return true;
};

describe('mail by SMTP', () => {
  it('delivers a Chinese subject and text as they were written', async () => {
    const { mail, received } = await openMailServer({ disabledCommands: ['STARTTLS'] });
    await mail.send('0192ab', message);
    const [got] = received;
    assert.equal(got?.subject, message.subject);
    assert.equal(got?.text?.trimEnd(), message.text);
    assert.equal(got?.from?.value[0]?.name, '统一平台');
    assert.equal(got?.messageId, '<0192ab@typt.example.cn>');
  });

  it('keeps the Message-ID when it tries again, so that a repeat can be dropped', async () => {
    const { mail, received } = await openMailServer({ disabledCommands: ['STARTTLS'] });
    await mail.send('0192ab', message);
    await mail.send('0192ab', message);
    assert.equal(received[0]?.messageId, received[1]?.messageId);
  });

  it('lets no header and no second recipient in by way of a message', async () => {
    const { mail, received, recipients } = await openMailServer({ disabledCommands: ['STARTTLS'] });
    await mail.send('1', { to: 'a@example.cn', subject: '一\r\nBcc: b@example.cn', text: '' });
    await mail.send('2', { to: 'a@example.cn, b@example.cn', subject: '二', text: '' }).catch(() => undefined);
    assert.ok(!recipients.includes('b@example.cn'));
    assert.equal(received[0]?.headers.get('bcc'), undefined);
  });

  it('signs in with the credentials of the address', async () => {
    const { port, received } = await openMailServer({
      disabledCommands: ['STARTTLS'],
      authOptional: false,
      onAuth: ({ username, password }, _session, done) =>
        username === 'typt' && password === 'p@ss' ? done(null, { user: username }) : done(new Error('refused')),
    });
    const at = (user: string) => createSmtpPort({ url: `smtp://${user}@127.0.0.1:${port}`, from: 'a@b.cn' });
    await at('typt:p%40ss').send('1', message);
    assert.equal(received.length, 1);
    // Wrong credentials are the operator's to mend: the message waits.
    await assert.rejects(at('typt:wrong').send('1', message), isProblem('smtp-eauth', false));
  });

  it('tells a refused mailbox, which is final, from a busy server, which is not', async () => {
    const refusing = (code: number) =>
      openMailServer({ disabledCommands: ['STARTTLS'], onRcptTo: (_address, _session, done) => done(refusal(code)) });
    await assert.rejects((await refusing(550)).mail.send('1', message), isProblem('smtp-eenvelope', true));
    await assert.rejects((await refusing(451)).mail.send('1', message), isProblem('smtp-eenvelope', false));
  });

  it('reports a server that is down or silent as worth a retry', async () => {
    const down = createSmtpPort({ url: 'smtp://127.0.0.1:1', from: 'a@b.cn' });
    await assert.rejects(down.send('1', message), isProblem('smtp-esocket', false));
    const { mail } = await openMailServer(
      { disabledCommands: ['STARTTLS'], onMailFrom: () => undefined },
      { timeoutMilliseconds: 200 },
    );
    await assert.rejects(mail.send('1', message), isProblem('smtp-etimedout', false));
  });

  it('trusts no certificate that it was not told of, and then sends encrypted', async () => {
    const strict = await openMailServer({ secure: true });
    await assert.rejects(strict.mail.send('1', message), isProblem('smtp-esocket', false));
    assert.equal(strict.received.length, 0);
    const told = await openMailServer({ secure: true }, { tls: { rejectUnauthorized: false } });
    await told.mail.send('1', message);
    assert.deepEqual(told.secured, [true]);
  });

  it('sends nothing in the clear where TLS is required', async () => {
    const plain = await openMailServer({ disabledCommands: ['STARTTLS'] }, { requireTls: true });
    await assert.rejects(plain.mail.send('1', message), DeliveryProblem);
    assert.equal(plain.received.length, 0);
    const secure = await openMailServer({ secure: true }, { requireTls: true, tls: { rejectUnauthorized: false } });
    await secure.mail.send('1', message);
    assert.deepEqual(secure.secured, [true]);
    const upgrading = await openMailServer({}, { requireTls: true, tls: { rejectUnauthorized: false } });
    await upgrading.mail.send('1', message);
    assert.deepEqual(upgrading.secured, [true]);
  });
});
