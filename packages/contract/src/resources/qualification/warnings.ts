import {
  organisationCodeOfTradeCode,
  organisationCodeOfUscc,
  tradeCodeTail,
  unitNatureOfUscc,
} from '../../rules/derive.ts';
import { toHalfWidth } from '../../rules/normalize.ts';
import { organisationCode } from '../../rules/organisation-code.ts';
import { isPassable, type PassableCode } from '../../rules/passable.ts';
import { tradeCode } from '../../rules/trade-code.ts';
import { normalizeUnitName } from '../../rules/unit-name.ts';
import type { DraftContent } from './draft.ts';

/**
 * What does not fit together although each field is well. A person may pass it, and a reviewer sees it:
 * `organisation-code/differs` from characters 9-17 of the USCC, `trade-code/differs` from the organisation code in its
 * characters 5-13, `unit-nature/unlikely` by the first two characters of the USCC, `account-holder/differs` from 单位名称.
 */
export type QualificationWarningCode =
  PassableCode | 'organisation-code/differs' | 'trade-code/differs' | 'unit-nature/unlikely' | 'account-holder/differs';

export interface QualificationWarning {
  /** JSON Pointer into the content. */
  readonly pointer: string;
  readonly code: QualificationWarningCode;
}

const passable = (refusal: string | undefined): PassableCode | undefined =>
  refusal !== undefined && isPassable(refusal) ? refusal : undefined;

/** Width of brackets and letters is no difference between names. */
const sameName = (one: string, other: string): boolean =>
  toHalfWidth(normalizeUnitName(one)) === toHalfWidth(normalizeUnitName(other));

/** The doubts about a content, finished or not, at most one a field. Fields that are empty or refused raise none. */
export const qualificationWarnings = ({
  unit = {},
  details = {},
  bank = {},
}: DraftContent): readonly QualificationWarning[] => {
  const { uscc = '', organisationCode: organisation = '', name = '' } = unit;
  const { tradeCode: trade = '', nature } = details;
  const { accountHolder = '' } = bank;
  const known = organisationCodeOfUscc(uscc);
  const own = tradeCodeTail(organisation) && organisation;
  const expected = known ?? own;
  const likely = unitNatureOfUscc(uscc);
  const ofTrade = organisationCodeOfTradeCode(trade);

  const codes: Readonly<Record<string, QualificationWarningCode | undefined | false | ''>> = {
    '/unit/organisationCode':
      known && own && known !== own ? 'organisation-code/differs' : passable(organisationCode.refusal(organisation)),
    '/details/nature': likely && nature && nature !== likely && 'unit-nature/unlikely',
    '/details/tradeCode':
      expected && ofTrade && ofTrade !== expected ? 'trade-code/differs' : passable(tradeCode.refusal(trade)),
    '/bank/accountHolder': accountHolder && name && !sameName(accountHolder, name) && 'account-holder/differs',
  };
  return Object.entries(codes).flatMap(([pointer, code]) => (code ? { pointer, code } : []));
};
