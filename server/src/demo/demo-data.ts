import type { KeptRegistration } from '../accounts/seal-registration.ts';
import { demoApplicants } from './demo-applicants.ts';

/** The password of every demonstration account, here and in old applications. */
export const demoPassword = 'Zxkt2026demo';

export const demoKeys = { portal: 'pk_demo_portal', provincial: 'pk_demo_provincial' } as const;

type DemoAccount = KeptRegistration extends infer R ? (R extends unknown ? Omit<R, 'consentVersion'> : never) : never;

/**
 * Nobody's: documents and numbers are made up. `zxkt_chenjiaceshi1` is an account of the former system under its new
 * name (guide, part 2, step 2); such names cannot be registered, only migrated.
 */
export const demoAccounts: readonly DemoAccount[] = [
  {
    account: 'zxkt_chenjiaceshi1',
    displayName: '陈佳测试',
    type: 'domestic-enterprise',
    uscc: '91110101MADEM0011G',
    tradeCode: '1100MADEM0011',
    documentType: 'passport',
    documentNumber: 'E00000001',
    email: 'chenjia@enterprise.example',
    mobile: '13900000001',
  },
  {
    account: 'demotrader1',
    displayName: '示例外贸企业',
    type: 'domestic-enterprise',
    organisationCode: 'MADEM001-1',
    documentType: 'passport',
    documentNumber: 'E00000002',
    email: 'trader@enterprise.example',
    mobile: '13900000002',
  },
  {
    account: 'demoperson1',
    displayName: '示例个人',
    type: 'person',
    documentType: 'passport',
    documentNumber: 'E00000003',
    email: 'person@enterprise.example',
    mobile: '13900000003',
  },
  {
    account: 'demoforeign1',
    displayName: 'Example Trading',
    type: 'foreign-enterprise',
    enterpriseName: 'Example Trading Pte. Ltd.',
    country: 'SG',
    registrationNumber: '202600001A',
    documentType: 'passport',
    documentNumber: 'E00000004',
    email: 'foreign@enterprise.example',
    mobile: '13900000004',
  },
  ...demoApplicants.map(({ account, displayName, uscc, tradeCode }, index) => ({
    account,
    displayName,
    type: 'domestic-enterprise' as const,
    uscc,
    tradeCode,
    documentType: 'passport' as const,
    documentNumber: `E0000000${String(index + 5)}`,
    email: `${account}@enterprise.example`,
    mobile: `1390000000${String(index + 5)}`,
  })),
];

/** Accounts that applications have of their own, to try 绑定 with. */
export const demoApplicationAccounts = [
  { application: 'trade-fund-domestic', account: 'oldtrader1' },
  { application: 'trade-fund-foreign', account: 'oldtrader1' },
  { application: 'value-chains', account: 'oldreader1' },
  { application: 'platform-enterprises', account: 'oldtrader1' },
] as const;
