import { checkAccountAvailability, registerAccount } from './accounts.ts';
import { addApplication, bindApplication, listApplications, listMyApplications } from './applications.ts';
import {
  beginSingleSignOn,
  exchangeAuthorityHandover,
  readAuthoritySession,
  refreshAuthorityTokens,
  signInAuthority,
  signInBySingleSignOn,
  signOutAuthority,
} from './authority-sessions.ts';
import { listCatalogues, readCatalogue } from './catalogues.ts';
import { createChallenge } from './challenges.ts';
import { readConfiguration } from './configuration.ts';
import { readConnection } from './connection.ts';
import {
  decideRecoveryTicket,
  discloseRecoveryTicket,
  linkRecoveryPaper,
  listRecoveryTickets,
  readRecoveryTicket,
  releaseRecoveryTicket,
  resetCasePassword,
  takeRecoveryTicket,
} from './recovery-desk.ts';
import {
  checkResetLink,
  fillRecoveryLetter,
  openRecoveryTicket,
  readRecoveryProgress,
  renewRecoveryLink,
  reopenRecoveryTicket,
  requestEmailReset,
  requestMobileReset,
  setPassword,
  submitRecoveryTicket,
} from './recovery.ts';
import { checkPhoneCode, sendPhoneCode } from './phone-verifications.ts';
import { listAuthorityContacts } from './authority-contacts.ts';
import {
  beginQualification,
  beginQualificationChange,
  discardQualificationChange,
  readDeclaration,
  readDraft,
  readQualification,
  readQualificationVersion,
  saveDraft,
  submitQualification,
  withdrawQualification,
} from './qualifications.ts';
import {
  assignCases,
  countCases,
  decideCase,
  decideCases,
  discloseCase,
  listCases,
  listColleagues,
  markCases,
  readCase,
  readCaseDifferences,
  readCaseVersion,
  releaseCase,
  takeCase,
} from './reviews.ts';
import { listPublications } from './publicity.ts';
import {
  linkExport,
  listExports,
  listReviewViews,
  readExport,
  removeReviewView,
  saveReviewView,
  startExport,
} from './review-desk.ts';
import { exchangeHandover, readSession, refreshTokens, signIn, signOut } from './sessions.ts';

/**
 * The table of calls. Routing, validation, the client's types, OpenAPI and the conformance suite all follow from it;
 * a call listed here and lacking in the server does not compile.
 */
export const calls = {
  readConfiguration,
  readConnection,
  createChallenge,
  sendPhoneCode,
  checkPhoneCode,
  checkAccountAvailability,
  registerAccount,
  signIn,
  readSession,
  signOut,
  exchangeHandover,
  refreshTokens,
  listApplications,
  addApplication,
  bindApplication,
  listMyApplications,
  listCatalogues,
  readCatalogue,
  readQualification,
  readDeclaration,
  beginQualification,
  readDraft,
  saveDraft,
  submitQualification,
  withdrawQualification,
  beginQualificationChange,
  discardQualificationChange,
  readQualificationVersion,
  signInAuthority,
  beginSingleSignOn,
  signInBySingleSignOn,
  readAuthoritySession,
  signOutAuthority,
  exchangeAuthorityHandover,
  refreshAuthorityTokens,
  listCases,
  countCases,
  markCases,
  readCase,
  readCaseVersion,
  readCaseDifferences,
  discloseCase,
  takeCase,
  releaseCase,
  decideCase,
  decideCases,
  assignCases,
  listColleagues,
  listReviewViews,
  saveReviewView,
  removeReviewView,
  listExports,
  startExport,
  readExport,
  linkExport,
  listPublications,
  requestEmailReset,
  requestMobileReset,
  openRecoveryTicket,
  reopenRecoveryTicket,
  submitRecoveryTicket,
  readRecoveryProgress,
  renewRecoveryLink,
  fillRecoveryLetter,
  checkResetLink,
  setPassword,
  listRecoveryTickets,
  readRecoveryTicket,
  discloseRecoveryTicket,
  linkRecoveryPaper,
  takeRecoveryTicket,
  releaseRecoveryTicket,
  decideRecoveryTicket,
  resetCasePassword,
  listAuthorityContacts,
} as const;

export type Calls = typeof calls;
export type CallName = keyof Calls;
