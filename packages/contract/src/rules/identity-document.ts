import { hongKongMacaoPermit, normalizeHongKongMacaoPermit } from './hong-kong-macao-permit.ts';
import { identityCard, normalizeIdentityCard } from './identity-card.ts';
import { normalizePassport, passport } from './passport.ts';
import { normalizePermanentResidence, permanentResidence } from './permanent-residence.ts';
import { normalizeResidencePermit, residencePermit } from './residence-permit.ts';
import type { CodeOf } from './rule.ts';
import { normalizeTaiwanPermit, taiwanPermit } from './taiwan-permit.ts';

/** 身份证, 护照, 港澳居民来往内地通行证, 台湾居民来往大陆通行证, 港澳台居民居住证, 外国人永久居留身份证. */
export const identityDocumentTypes = [
  'identity-card',
  'passport',
  'hong-kong-macao-permit',
  'taiwan-permit',
  'residence-permit',
  'permanent-residence',
] as const;

export type IdentityDocumentType = (typeof identityDocumentTypes)[number];

/** The rule of the number of each document (证件号码), and what brings a typed number to its canonical form. */
export const identityDocuments = {
  'identity-card': { rule: identityCard, normalize: normalizeIdentityCard },
  passport: { rule: passport, normalize: normalizePassport },
  'hong-kong-macao-permit': { rule: hongKongMacaoPermit, normalize: normalizeHongKongMacaoPermit },
  'taiwan-permit': { rule: taiwanPermit, normalize: normalizeTaiwanPermit },
  'residence-permit': { rule: residencePermit, normalize: normalizeResidencePermit },
  'permanent-residence': { rule: permanentResidence, normalize: normalizePermanentResidence },
} as const satisfies Record<IdentityDocumentType, unknown>;

/** Why the number of some identity document is refused. */
export type IdentityDocumentCode = CodeOf<(typeof identityDocuments)[IdentityDocumentType]['rule']>;

/** The verdict on a number under the rule of its document. `now` is UTC epoch milliseconds. */
export const checkIdentityDocument = (
  type: IdentityDocumentType,
  number: unknown,
  now?: number,
): IdentityDocumentCode | undefined => identityDocuments[type].rule.refusal(number, now);
