import type { PersonNameCode } from '@zxkt/contract/rules/person-name';

/** Why the name of a person is refused. */
export const personCodes = {
  'person-name/alphabet': '姓名含有无法识别的字符，请删除后重新输入。',
  'person-name/length': '姓名长度不符合要求，请核对。',
  'person-name/missing': '请如实填写个人姓名。',
  'person-name/unit': '请填写个人姓名，不要填写单位名称。',
} as const satisfies Record<PersonNameCode, string>;
