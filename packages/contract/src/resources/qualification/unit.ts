import * as v from 'valibot';
import { regionCode } from '../../rules/catalogue-code.ts';
import { introduction } from '../../rules/introduction.ts';
import { landline } from '../../rules/landline.ts';
import { organisationCodeShape } from '../../rules/organisation-code.ts';
import { postalAddress } from '../../rules/postal-address.ts';
import { postcode } from '../../rules/postcode.ts';
import { unitName } from '../../rules/unit-name.ts';
import { uscc } from '../../rules/uscc.ts';
import { website } from '../../rules/website.ts';
import { option } from '../schema.ts';

/** 企业归属: 地方直属, 地方. */
export const affiliations = ['local-direct', 'local'] as const;

/** 单位基本信息. `filingRegion` is the province, 计划单列市 or 新疆兵团 that reviews; `region` the city or county. */
export const unit = {
  filingRegion: regionCode,
  region: regionCode,
  affiliation: option(affiliations),
  uscc: v.optional(uscc),
  organisationCode: v.optional(organisationCodeShape),
  name: unitName,
  address: postalAddress,
  postcode,
  phone: landline,
  fax: v.optional(landline),
  website: v.optional(website),
  introduction,
};
