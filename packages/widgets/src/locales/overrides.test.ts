import { expect, fixture, html } from '@open-wc/testing';
import { createConnection, type Connection } from '@zxkt/client/connection';
import { problemStatus, type ProblemCode } from '@zxkt/contract/problems/codes';
import { problemTypeBase } from '@zxkt/contract/problems/problem';
import '../login-form/define.ts';
import '../provider/define.ts';
import '../publicity-list/define.ts';
import type { ZxktPublicityList } from '../publicity-list/publicity-list.ts';
import type { FailureCode } from './failure-code.ts';
import type { TextOverrides } from './locale.ts';
import { TextController } from './text-controller.ts';
import { accountCodes } from './zh-CN/account-codes.ts';
import { authorityCodes } from './zh-CN/authority-codes.ts';
import { bindingCodes } from './zh-CN/binding.ts';
import { challenge } from './zh-CN/challenge.ts';
import { common } from './zh-CN/common.ts';
import { credentials } from './zh-CN/credentials.ts';
import { failureSentences } from './zh-CN/failures.ts';
import { qualificationCodes } from './zh-CN/qualification-codes.ts';
import { recoveryCodes } from './zh-CN/recovery-codes.ts';

const title = '服务器自己的说法';
/** Who is not signed in sees a page of its own in place of a failure. */
const codes: readonly FailureCode[] = [
  ...(Object.keys(problemStatus) as ProblemCode[]).filter((code) => code !== 'session/missing'),
  'network/unreachable',
];

/** A server that refuses everything for one reason, or is not reached. */
const refusing = (code: FailureCode): Connection =>
  createConnection({
    api: 'https://api.example',
    key: 'pk_site',
    retries: 0,
    fetch: async ({ headers }) => {
      const status = problemStatus[code as ProblemCode];
      if (!status) throw new TypeError('nobody is there');
      const requestId = headers.get('x-request-id') ?? '';
      return Response.json(
        { type: `${problemTypeBase}${code}`, code, title, status, requestId },
        { status, headers: { 'content-type': 'application/problem+json' } },
      );
    },
  });

/** What a public list says when it is refused. */
const saidAt = async (code: FailureCode, provided: TextOverrides, own: TextOverrides, lang = 'zh-CN') => {
  const box = await fixture(
    html`<zxkt-provider .client=${refusing(code)} .texts=${provided} lang=${lang}>
      <zxkt-publicity-list .texts=${own}></zxkt-publicity-list>
    </zxkt-provider>`,
  );
  const list = box.querySelector('zxkt-publicity-list') as ZxktPublicityList;
  let said: string | undefined;
  for (const end = Date.now() + 5000; !said && Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const lead = list.renderRoot.querySelector('[part=failure] .lead')?.cloneNode(true) as Element | undefined;
    // The number to give to support.
    lead?.querySelector('.note')?.remove();
    said = lead?.textContent.trim();
  }
  return said ?? '';
};

describe('what a server refuses for', () => {
  const warn = console.warn;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));

  for (const code of codes) {
    it(`${code}: in the words of the widget's host, of the provider's, else in the library's, in either language`, async () => {
      expect(await saidAt(code, { [code]: 'Provided.' }, { [code]: 'Eigene Worte.' })).to.contain('Eigene Worte.');
      expect(await saidAt(code, { [code]: 'Provided.' }, {})).to.contain('Provided.');
      const [chinese, english] = [await saidAt(code, {}, {}), await saidAt(code, {}, {}, 'en')];
      expect(chinese)
        .to.match(/\p{Script=Han}.*。/u)
        .and.not.contain(title);
      expect(english)
        .to.match(/^[A-Z].*\./)
        .and.not.match(/\p{Script=Han}/u);
    });
  }
});

describe('what a rule refuses for', () => {
  const speaker = (own: TextOverrides) =>
    new TextController(
      Object.assign(document.createElement('div'), {
        sentenceOverrides: [undefined, own] as const,
        addController: () => undefined,
        removeController: () => undefined,
        requestUpdate: () => undefined,
        updateComplete: Promise.resolve(true),
      }),
      { zh: common, en: () => Promise.resolve(common) },
    );

  it('is said in the words of the host, filled in as ours is, whatever the code', () => {
    const tables = [accountCodes, authorityCodes, bindingCodes, challenge, common, credentials, failureSentences];
    const keys = [...tables, qualificationCodes, recoveryCodes].flatMap((table) => Object.keys(table));
    expect(keys.length).to.be.greaterThan(200);
    for (const key of keys) expect(speaker({ [key]: `${key} {count}` }).code(key, { count: 3 })).to.equal(`${key} 3`);
  });
});
