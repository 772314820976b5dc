import { exampleQualification } from '../resources/qualification/example.ts';
import type { CallName } from './index.ts';

const challenge = { id: 'abc', answer: 'e30=' };
const verification = { id: 'abc', proof: 'proof' };

/**
 * For each call that takes a body, bodies that the contract accepts: one of each shape. For tests and documents; what an
 * answer would have to name (a challenge, a proof) is made up.
 */
export const exampleBodies: { readonly [Name in CallName]?: readonly Readonly<Record<string, unknown>>[] } = {
  createChallenge: [{ action: 'sign-in' }, { action: 'binding', accessible: true }],
  sendPhoneCode: [{ mobile: '13912345678', purpose: 'registration', challenge }],
  checkPhoneCode: [{ code: '123456' }],
  checkAccountAvailability: [{ account: 'trader2026', verification }],
  registerAccount: [
    {
      account: 'trader2026',
      displayName: '陈佳测试',
      type: 'person',
      documentType: 'passport',
      documentNumber: 'E12345678',
      email: 'person@enterprise.example',
      mobile: '13912345678',
      verification,
      consentVersion: '2026-01',
      password: 'Abcdefgh1234',
    },
    {
      account: 'trader2026',
      displayName: '示例外贸企业',
      type: 'domestic-enterprise',
      uscc: '91110101MADEM0011G',
      organisationCode: 'MADEM001-1',
      tradeCode: '1100MADEM0011',
      documentType: 'taiwan-permit',
      documentNumber: '12345678',
      email: 'person@enterprise.example',
      mobile: '13912345678',
      verification,
      consentVersion: '2026-01',
      password: 'Abcdefgh1234',
    },
    {
      account: 'trader2026',
      displayName: 'Example Trading',
      type: 'foreign-enterprise',
      enterpriseName: 'Example Trading Pte. Ltd.',
      country: 'SG',
      registrationNumber: '202600001A',
      documentType: 'hong-kong-macao-permit',
      documentNumber: 'H12345678',
      email: 'person@enterprise.example',
      mobile: '13912345678',
      verification,
      consentVersion: '2026-01',
      password: 'Abcdefgh1234',
    },
  ],
  signIn: [{ account: 'zxkt_chenjiaceshi1', password: 'Abcdefgh1234', challenge }],
  exchangeHandover: [{ handover: 'abc' }],
  refreshTokens: [{ refreshToken: 'abc' }],
  addApplication: [{ application: 'sme-trade-fund' }],
  bindApplication: [{ application: 'value-chains', account: 'old_1', password: 'x', challenge }],
  beginQualification: [{ declarationVersion: '2019-01' }],
  saveDraft: [
    { schemaVersion: 1, content: {} },
    { schemaVersion: 1, content: exampleQualification },
  ],
  submitQualification: [{}],
  withdrawQualification: [{}],
  beginQualificationChange: [{}],
  discardQualificationChange: [{}],
  signInAuthority: [{ account: 'zxkt_guangdong', password: 'Abcdefgh1234', code: '123456', workYear: 2026, challenge }],
  exchangeAuthorityHandover: [{ handover: 'abc' }],
  refreshAuthorityTokens: [{ refreshToken: 'abc' }],
  saveReviewView: [{ name: '待审核', filter: { status: 'submitted' }, sort: 'oldest', columns: ['unitName'] }],
  startExport: [{ format: 'csv', filter: { status: 'approved' } }],
  linkExport: [{}],
  discloseCase: [{ version: 1, purpose: 'review' }],
  takeCase: [{}],
  releaseCase: [{}],
  decideCase: [
    { event: 'approve' },
    { event: 'return', reasons: [{ pointer: '/bank/accountNumber', reason: '银行账号有误' }], dueInWorkdays: 5 },
  ],
  decideCases: [{ event: 'approve', items: [{ id: 'abc', etag: '"1.submitted.1"' }] }],
  assignCases: [{ items: [{ id: 'abc', etag: '"1.submitted.1"' }] }],
};
