import { fieldErrors, registration } from '@zxkt/contract';
import { exampleBodies } from '@zxkt/contract/calls/examples';
import * as v from 'valibot';
import { must, mustEqual, type Check } from '../check.ts';

/** What each field of an account may be filled with, well and badly. */
const tried: Readonly<Record<string, readonly string[]>> = {
  account: [
    '',
    'abc',
    'abcdefgh',
    '12345678',
    'trader2026',
    'zxkt_trader1',
    `a1${'x'.repeat(39)}`,
    '甲乙丙丁戊己庚1a',
    'trader 2026',
  ],
  displayName: [
    '',
    ' ',
    '陈',
    '汉'.repeat(20),
    '汉'.repeat(21),
    'x'.repeat(40),
    'x'.repeat(41),
    '𠮷'.repeat(20),
    'a\u200bb',
  ],
  password: ['', 'Abc1', 'abcdefgh1234', 'ABCDEFGH1234', 'Abcdefghijkl', 'Abcdefgh1234', `Aa1${'x'.repeat(18)}`],
  uscc: [
    '',
    '91440300715267',
    '9144030071526726XG',
    '91110101MADEM0011G',
    '91110101MADEM0011X',
    '9144030071526726xg',
    '91I10101MADEM0011G',
  ],
  organisationCode: ['', 'MADEM001-1', 'MADEM001-2', 'MADEM0011', '71526726-X', 'I-1'],
  tradeCode: ['', '9900147023485', '1100MADEM0011', '1100MADEM0012', '1100'],
  documentNumber: [
    '',
    '11010519491231002X',
    '110105194912310021',
    '11010519490231002X',
    '110105491231002',
    'E12345678',
    'H12345678',
    '12345678',
  ],
  email: ['', 'a', 'a@b', 'a@b.cn', 'a b@c.cn', `${'x'.repeat(65)}@enterprise.example`, '甲@企业.example'],
  mobile: ['', '13912345678', '12912345678', '1391234567', '139123456789', '１３９１２３４５６７８'],
};

/** What only a backend can know, and a proof that is made up cannot help meeting. */
const ofBackend = /^(?:account\/taken|challenge\/|consent\/|verification\/)/;

/** Rules of codes and names have one definition; every backend is held to it through the account form. */
export const verdicts: readonly Check[] = Object.entries(tried).map(([field, values]) => ({
  group: 'rules',
  what: `judges ${field} as the contract does`,
  run: async (backend) => {
    for (const example of exampleBodies.registerAccount ?? []) {
      if (!(field in example)) continue;
      for (const value of values) {
        const body = { ...example, [field]: value };
        const { issues } = v.safeParse(registration, body);
        const response = await backend.send('registerAccount', { body });
        const problem = await backend.refuse(response, 'request/invalid');
        const errors = (problem.errors ?? []).filter(({ code }) => !ofBackend.test(code));
        const said = `of ${JSON.stringify(value)}`;
        mustEqual(errors, issues ? fieldErrors(issues) : [], `the verdict ${said}`);
        must(issues !== undefined || !!problem.errors?.length, `the refusal ${said} names no field`);
      }
    }
  },
}));
