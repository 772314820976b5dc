import * as v from 'valibot';
import { emailOrQq } from '../../rules/email-or-qq.ts';
import { landline } from '../../rules/landline.ts';
import { mobile } from '../../rules/mobile.ts';
import { personName } from '../../rules/person-name.ts';

/** 填报人信息. 手机 is urged, not asked for: 希望工作人员填写手机号. */
export const contact = {
  name: personName,
  phone: landline,
  fax: v.optional(landline),
  emailOrQq,
  mobile: v.optional(mobile),
};
