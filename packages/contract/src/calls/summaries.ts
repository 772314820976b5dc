import type { CallName } from './index.ts';

/** What each call does, in one line, for documents. Apart from the calls: a page that sends them does not load it. */
export const callSummaries: Readonly<Record<CallName, string>> = {
  readConfiguration: 'What a page may know before anyone signs in',
  createChallenge: 'A challenge for one action, to be answered once',
  sendPhoneCode: 'Send a six-digit code to a mobile number',
  checkPhoneCode: 'Prove a mobile number with the code that it received',
  checkAccountAvailability: 'Whether a login account is free; answered only to someone whose number is proven',
  registerAccount: 'Register an account of the unified platform and sign in',
  signIn: 'Sign in at the enterprise end',
  readSession: 'Who is signed in',
  signOut: 'Sign out',
  exchangeHandover: 'Tokens in place of a cookie that does not come back',
  refreshTokens: 'New tokens for the refresh token, which is spent',
  listApplications: 'Applications of the platform by category and name (增加应用)',
  addApplication: 'Apply for an application (申请); one that is already there is answered as it is',
  bindApplication: 'Bind an account that the person already has in an application (绑定)',
  listMyApplications: 'My applications (我的业务)',
  listCatalogues: 'The catalogues that codes are checked against: edition, hash and address of each',
  readCatalogue: 'A catalogue by name and hash; what stands at an address never changes and may be kept for ever',
  readQualification: 'My qualification: where it stands, and how it came there',
  beginQualification:
    'Agree to the declaration (注册申明) and open the draft; one that is already open is answered as it is',
  readDraft: 'The draft, with its version in `ETag`',
  saveDraft: 'Save the draft over the version named in `If-Match`',
  submitQualification: 'Submit the draft as saved under the version named in `If-Match` (注册会员)',
  withdrawQualification: 'Take a submission back before anyone reviews it; it is a draft again',
  beginQualificationChange: 'Open a change of what is approved; the approved version stays in force',
  discardQualificationChange: 'Give up a change; the approved version stands as it was',
  readQualificationVersion: 'A version as it was submitted',
};
