import {
  organisationCodeOfUscc,
  provinceOfUscc,
  tradeCodeTail,
  unitNatureOfUscc,
  type UnitNature,
} from '../../rules/derive.ts';
import type { DraftContent } from './draft.ts';

/** What the fields filled in tell of others. To be offered, never put in unasked. */
export interface Derived {
  readonly organisationCode: string | undefined;
  /** What the 进出口企业代码 ends with: nine characters. */
  readonly tradeCodeTail: string | undefined;
  readonly nature: UnitNature | undefined;
  /** GB/T 2260 codes of where the USCC was registered, the city before its province; the unit may since have moved. */
  readonly regions: readonly string[];
  readonly accountHolder: string | undefined;
}

/** From a valid USCC, else from a well-formed organisation code; 银行户名 from 单位名称. */
export const derivedFrom = ({ unit = {} }: DraftContent): Derived => {
  const { uscc = '', organisationCode = '', name } = unit;
  const ofUscc = organisationCodeOfUscc(uscc);
  const province = provinceOfUscc(uscc);
  return {
    organisationCode: ofUscc,
    tradeCodeTail: tradeCodeTail(ofUscc ?? organisationCode),
    nature: unitNatureOfUscc(uscc),
    regions: province ? [`${uscc.slice(2, 6)}00`, province] : [],
    accountHolder: name?.trim() ? name : undefined,
  };
};
