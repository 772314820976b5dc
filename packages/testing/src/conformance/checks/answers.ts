import type { ApplicationPage } from '@zxkt/contract';
import { must, mustEqual, type Check } from '../check.ts';

/** The application of the fund; every backend has it. */
const fund = 'sme-trade-fund';

/** Answers are what their schemas say, and lists are whole. */
export const answers: readonly Check[] = [
  {
    group: 'readConfiguration',
    what: 'tells what a page may know before anyone signs in',
    run: async (backend) => {
      await backend.succeed('readConfiguration');
    },
  },
  {
    group: 'readConnection',
    what: 'sets a cookie like those of sessions, and tells that it came back',
    run: async (backend) => {
      const first = await backend.send('readConnection');
      const [cookie = ''] = first.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
      mustEqual((await backend.read('readConnection', first)).cookieReturned, false, 'what the first answer tells');
      const again = await backend.succeed('readConnection', { headers: { cookie } });
      mustEqual(again.cookieReturned, true, 'what the second tells');
    },
  },
  {
    group: 'createChallenge',
    what: 'poses one for each action, never twice the same',
    run: async (backend) => {
      const ids = new Set<string>();
      for (const action of ['phone-verification', 'sign-in', 'binding'])
        ids.add((await backend.succeed('createChallenge', { body: { action } })).id);
      mustEqual(ids.size, 3, 'how many there are of three');
    },
  },
  {
    group: 'listCatalogues',
    what: 'names every catalogue, and its content answers under its hash for ever',
    run: async (backend) => {
      const { items } = await backend.succeed('listCatalogues');
      must(items.length > 0, 'there is no catalogue');
      for (const { name, hash, size } of items) {
        const response = await backend.send('readCatalogue', { params: { name, hash } });
        must(/immutable/.test(response.headers.get('cache-control') ?? ''), `${name} may not be kept`);
        const content = await backend.read('readCatalogue', response);
        mustEqual([content.name, content.hash, content.entries.length], [name, hash, size], 'the catalogue');
        const codes = new Set(content.entries.map(({ code }) => code));
        mustEqual(codes.size, size, `how many codes of ${name} there are but once`);
      }
    },
  },
  {
    group: 'readCatalogue',
    what: 'knows no other hash and no other name',
    run: async (backend) => {
      const params = { name: 'products', hash: '0'.repeat(64) };
      await backend.refuse(await backend.send('readCatalogue', { params }), 'resource/not-found');
      await backend
        .refuse(await backend.send('readCatalogue', { params: { ...params, name: '..' } }), 'route/unknown')
        .catch(async () =>
          backend.refuse(
            await backend.send('readCatalogue', { params: { ...params, name: 'nothing' } }),
            'resource/not-found',
          ),
        );
    },
  },
  {
    group: 'readDeclaration',
    what: 'has the words that are agreed to, under their version for ever, in Chinese where they are not translated',
    needs: 'account',
    run: async (backend) => {
      const { declarationVersion: version } = await backend.succeed('readQualification');
      for (const language of ['zh-CN', 'x-unknown']) {
        const response = await backend.send('readDeclaration', { params: { version, language } });
        const isKept = /immutable/.test(response.headers.get('cache-control') ?? '');
        mustEqual(isKept, language === 'zh-CN', `whether the declaration may be kept for ever as ${language}`);
        const words = await backend.read('readDeclaration', response);
        mustEqual([words.version, words.language], [version, 'zh-CN'], 'the declaration');
        must(words.clauses.length > 0, 'it says nothing');
      }
      const params = { version: '1900-01', language: 'zh-CN' };
      await backend.refuse(await backend.send('readDeclaration', { params }), 'resource/not-found');
    },
  },
  {
    group: 'listApplications',
    what: 'pages forth and back without loss or repetition',
    needs: 'account',
    run: async (backend) => {
      const pages: ApplicationPage[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const suffix: string = cursor && `?cursor=${encodeURIComponent(cursor)}`;
        const page: ApplicationPage = await backend.succeed('listApplications', { suffix });
        pages.push(page);
        must(page.items.length <= 10, `${page.items.length} rows come on a page of ten`);
        must(pages.length <= page.total, 'the pages do not end');
        cursor = page.next;
      }
      const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
      mustEqual([new Set(ids).size, ids.length], [pages[0]?.total, pages[0]?.total], 'how many there are');
      const { previous } = pages.at(-1) ?? {};
      if (!previous) return;
      const back = await backend.succeed('listApplications', { suffix: `?cursor=${encodeURIComponent(previous)}` });
      mustEqual(
        back.items.map(({ id }) => id),
        pages.at(-2)?.items.map(({ id }) => id),
        'the page before the last',
      );
    },
  },
  {
    group: 'listApplications',
    what: 'refuses a cursor that it did not give',
    needs: 'account',
    run: async (backend) => {
      for (const cursor of ['x', '%00'])
        await backend.refuse(
          await backend.send('listApplications', { suffix: `?cursor=${cursor}` }),
          'request/invalid',
        );
    },
  },
  {
    group: 'addApplication',
    what: 'adds the fund to 我的业务, once however often it is asked',
    needs: 'account',
    run: async (backend) => {
      for (let i = 0; i < 2; i++) await backend.succeed('addApplication', { body: { application: fund } });
      const { items } = await backend.succeed('listMyApplications');
      mustEqual(items.filter(({ application }) => application.id === fund).length, 1, 'how often it is there');
    },
  },
];
