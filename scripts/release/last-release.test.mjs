import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { goThrough, installRelease, lastRelease } from './release.mjs';
import { startFront, startToday } from './today.mjs';

describe('the client of the last release on the server of today', { timeout: 300_000 }, () => {
  const repository = mkdtempSync(join(tmpdir(), 'zxkt-repository-'));
  after(() => rmSync(repository, { recursive: true, force: true }));

  // One for each walk: a code of an authenticator holds once.
  let today;
  beforeEach(async () => {
    today = await startToday();
  });
  afterEach(() => today.stop());

  const release = lastRelease();
  const none = 'There is no release yet: no tag `@zxkt/client@…` leads to what is checked out.';
  it(`does all that it could (${release?.version ?? 'none yet'})`, { skip: release ? false : none }, async () => {
    const { failed, passed, status, output } = await goThrough(installRelease(release), today);
    assert.deepEqual(failed, [], output);
    assert.ok(status === 0 && passed.length > 0, output);
  });

  describe('where the release is one made for this test, of what is here under a version of its own', () => {
    const version = '0.0.9';
    const git = (...args) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' });
    let project;
    let journeys;
    before(() => {
      for (const path of ['packages/contract', 'packages/client', 'tsconfig.base.json'])
        cpSync(path, join(repository, path), {
          recursive: true,
          filter: (file) => !/\/(dist|node_modules)$/.test(file),
        });
      const edit = (file, change) => {
        const path = join(repository, 'packages', file);
        writeFileSync(path, change(readFileSync(path, 'utf8')));
      };
      for (const name of ['contract', 'client'])
        edit(`${name}/package.json`, (text) =>
          text.replaceAll(/("version"|"@zxkt\/contract"): "[^"]+"/g, `$1: "${version}"`),
        );
      edit('client/src/version.ts', (text) => text.replace(/'.+'/, `'${version}'`));
      git('init', '--quiet');
      git('add', '.');
      const author = ['-c', 'user.name=zxkt', '-c', 'user.email=zxkt@example.com', '-c', 'commit.gpgsign=false'];
      git(...author, 'commit', '--quiet', '--message', 'Version packages');
      assert.equal(lastRelease(repository), undefined);
      git('tag', `@zxkt/client@${version}`);
      // What came after a release is not in it.
      edit('client/src/index.ts', () => 'throw new Error();');
      git(...author, 'commit', '--all', '--quiet', '--message', 'Later');
      assert.equal(lastRelease(repository).version, version);
      project = installRelease(lastRelease(repository), repository);
    });

    it('it is that client which calls, and it does all that it could', async () => {
      const front = await startFront(today.api);
      const { failed, passed, status, output } = await goThrough(project, { ...today, api: front.api });
      await front.stop();
      assert.deepEqual(failed, [], output);
      assert.equal(status, 0, output);
      assert.ok(passed.includes('registers, signs out, signs in, and adds the fund to its applications'), output);
      assert.deepEqual(
        [...front.clients].map((client) => client.split(' ')[0]),
        [`zxkt-client/${version}`],
      );
      journeys = passed;
    });

    /** What a server may not do to clients that are out there, and the journey that must not be gone through then. */
    const breaks = [
      [
        'names a field of an answer otherwise',
        ({ url }, body) => {
          if (!url.startsWith('/v1/session') || !body.account) return body;
          const { displayName, ...account } = body.account;
          return { ...body, account: { ...account, fullName: displayName } };
        },
        'registers, signs out, signs in, and adds the fund to its applications',
      ],
      [
        'refuses with a code of another name',
        (_, body) => (body.code === 'sign-in/refused' ? { ...body, code: 'sign-in/denied' } : body),
        'is told which field of its registration is wrong, and why it cannot sign in',
      ],
      [
        'answers with a state that it did not have',
        ({ url }, body) =>
          /\/cases\/.*\/decision/.test(url) && body.status === 'approved' ? { ...body, status: 'granted' } : body,
        'the form is filled in, submitted, reviewed and approved; a change is begun and discarded',
      ],
    ];
    for (const [what, change, journey] of breaks) {
      it(`a server that ${what} is found out`, async () => {
        const front = await startFront(today.api, change);
        const { failed, status, output } = await goThrough(project, { ...today, api: front.api });
        await front.stop();
        assert.ok(status !== 0 && failed.includes(journey), output);
        assert.ok(failed.length < journeys.length, 'the other journeys are gone through');
      });
    }
  });
});
