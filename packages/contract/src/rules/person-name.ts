import { nameRule } from './name-rule.ts';
import { normalizeName } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/** ASCII that no person's name holds: all but letters, space, apostrophe, hyphen and full stop. */
const foreignToNames = /[!-&(-,/-@[-`{-~]/;

/** How names of units end; the form asks for 个人姓名, 不要填写单位名称. */
const unit = /(?:公司|集团|工厂|合作社|事务所)$/;

const named = nameRule(
  'person-name/missing',
  'person-name/length',
  'person-name/alphabet',
  (name) => [...name].length <= 50,
);

/** 姓名 of a person, not of the unit: at most 50 code points, rare characters and `·` included, no digits. */
export const personName = rule('person-name/missing', (value) => {
  const refusal = named.refusal(value);
  if (refusal) return refusal;
  if (foreignToNames.test(value)) return 'person-name/alphabet';
  return unit.test(normalizeName(value)) ? 'person-name/unit' : undefined;
});

/** Why a person's name is refused. */
export type PersonNameCode = CodeOf<typeof personName>;

/** NFC, no invisible marks, no space at either end. */
export const normalizePersonName = normalizeName;
