import type { GenericSchema } from 'valibot';
import { availabilityRequest } from '../resources/availability.ts';
import { registration } from '../resources/registration.ts';
import { applicationQuery, applicationRequest, bindingRequest, myApplicationQuery } from '../resources/application.ts';
import { authoritySignInRequest, singleSignOnRequest } from '../resources/authority.ts';
import { contactQuery } from '../resources/authority-contact.ts';
import { challengeRequest } from '../resources/challenge.ts';
import { phoneVerificationCheck, phoneVerificationRequest } from '../resources/phone-verification.ts';
import { draftUpdate } from '../resources/qualification/draft.ts';
import { declarationConsent } from '../resources/qualification/qualification.ts';
import {
  assignmentRequest,
  bulkDecisionRequest,
  caseFilter,
  caseQuery,
  decisionRequest,
  differenceQuery,
  disclosureRequest,
  markQuery,
} from '../resources/review.ts';
import { exportRequest, viewRequest } from '../resources/review-desk.ts';
import { publicityQuery } from '../resources/publicity.ts';
import { ticketDecision, ticketDisclosureRequest, ticketQuery } from '../resources/recovery-desk.ts';
import {
  emailResetRequest,
  letterRequest,
  linkQuestion,
  mobileResetRequest,
  passwordSetting,
  recoveryOpening,
  recoverySubmission,
  ticketKey,
} from '../resources/recovery.ts';
import { noInput } from '../resources/schema.ts';
import { handoverRequest, refreshRequest, signInRequest } from '../resources/session.ts';
import type { Call, SentSchema } from './call.ts';
import type { CallName, Calls } from './index.ts';

type InputsOf<C extends Call> = {
  readonly [Part in 'request' | 'query' as C[Part] extends object ? Part : never]: SentSchema<C[Part]>;
};
type Inputs = {
  readonly [Name in CallName as keyof InputsOf<Calls[Name]> extends never ? never : Name]: InputsOf<Calls[Name]>;
};

/** What each call accepts: the schemas behind `request` and `query` of the table, for whoever receives. */
export const inputs = {
  checkAccountAvailability: { request: availabilityRequest },
  registerAccount: { request: registration },
  listApplications: { query: applicationQuery },
  addApplication: { request: applicationRequest },
  bindApplication: { request: bindingRequest },
  listMyApplications: { query: myApplicationQuery },
  createChallenge: { request: challengeRequest },
  sendPhoneCode: { request: phoneVerificationRequest },
  checkPhoneCode: { request: phoneVerificationCheck },
  signIn: { request: signInRequest },
  exchangeHandover: { request: handoverRequest },
  refreshTokens: { request: refreshRequest },
  beginQualification: { request: declarationConsent },
  saveDraft: { request: draftUpdate },
  submitQualification: { request: noInput },
  withdrawQualification: { request: noInput },
  beginQualificationChange: { request: noInput },
  discardQualificationChange: { request: noInput },
  signInAuthority: { request: authoritySignInRequest },
  beginSingleSignOn: { request: noInput },
  signInBySingleSignOn: { request: singleSignOnRequest },
  exchangeAuthorityHandover: { request: handoverRequest },
  refreshAuthorityTokens: { request: refreshRequest },
  listCases: { query: caseQuery },
  countCases: { query: caseFilter },
  markCases: { query: markQuery },
  readCaseDifferences: { query: differenceQuery },
  discloseCase: { request: disclosureRequest },
  takeCase: { request: noInput },
  releaseCase: { request: noInput },
  decideCase: { request: decisionRequest },
  decideCases: { request: bulkDecisionRequest },
  assignCases: { request: assignmentRequest },
  saveReviewView: { request: viewRequest },
  startExport: { request: exportRequest },
  linkExport: { request: noInput },
  listPublications: { query: publicityQuery },
  requestEmailReset: { request: emailResetRequest },
  requestMobileReset: { request: mobileResetRequest },
  openRecoveryTicket: { request: recoveryOpening },
  reopenRecoveryTicket: { request: ticketKey },
  submitRecoveryTicket: { request: recoverySubmission },
  readRecoveryProgress: { request: ticketKey },
  renewRecoveryLink: { request: ticketKey },
  fillRecoveryLetter: { request: letterRequest },
  checkResetLink: { request: linkQuestion },
  setPassword: { request: passwordSetting },
  listRecoveryTickets: { query: ticketQuery },
  discloseRecoveryTicket: { request: ticketDisclosureRequest },
  linkRecoveryPaper: { request: noInput },
  takeRecoveryTicket: { request: noInput },
  releaseRecoveryTicket: { request: noInput },
  decideRecoveryTicket: { request: ticketDecision },
  resetCasePassword: { request: noInput },
  listAuthorityContacts: { query: contactQuery },
} as const satisfies Inputs;

/** The same, for code that walks over the table. */
export const inputsOf = (name: CallName): { readonly request?: GenericSchema; readonly query?: GenericSchema } =>
  name in inputs ? inputs[name as keyof typeof inputs] : {};
