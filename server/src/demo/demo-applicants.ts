import type { DraftContent, FieldReason, QualificationContent } from '@zxkt/contract';
import { exampleQualification } from '@zxkt/contract/resources/qualification/example';
import type { AuthorityEvent } from '../qualifications/decisions.service.ts';

/** What happens to a demonstration qualification, one step after the other. */
export type DemoStep =
  | { readonly event: 'save'; readonly content: DraftContent }
  | { readonly event: 'submit' }
  | {
      readonly event: AuthorityEvent;
      readonly reasons?: readonly FieldReason[];
      readonly dueInWorkdays?: number;
    };

/** An enterprise whose qualification stands somewhere on its way. Nobody's: codes and names are made up. */
export interface DemoApplicant {
  readonly account: string;
  readonly displayName: string;
  readonly uscc: string;
  readonly tradeCode: string;
  readonly steps: readonly DemoStep[];
}

type Given = Pick<DemoApplicant, 'uscc' | 'tradeCode'> & {
  readonly name: string;
  readonly filingRegion: string;
  readonly region: string;
  readonly address: string;
  readonly postcode: string;
  readonly phone: string;
};

const filled = ({ uscc, tradeCode, name, phone, ...place }: Given): QualificationContent => {
  const { contact, unit, details, business, bank } = exampleQualification;
  return {
    contact: { ...contact, phone, fax: phone },
    unit: { ...unit, ...place, uscc, name, phone, fax: phone },
    details: { ...details, tradeCode },
    business,
    bank: { ...bank, bankName: '示例银行股份有限公司营业部', accountHolder: name },
  };
};

const shenzhen = { uscc: '91440300MADEM002XL', tradeCode: '4403MADEM002X' };
const ningbo = { uscc: '91330200MADEM0038L', tradeCode: '3302MADEM0038' };
const chengdu = { uscc: '91510100MADEM0046F', tradeCode: '5101MADEM0046' };
const qingdao = { uscc: '91370200MADEM0054T', tradeCode: '3702MADEM0054' };
const nanshan = { uscc: '91440300MADEM00625', tradeCode: '4403MADEM0062' };

/** Submitted twice: what was returned is corrected, and something is left for a reviewer to doubt. */
const nanshanFirst = filled({
  ...nanshan,
  name: '深圳示例再提交电子科技有限公司',
  filingRegion: '440300',
  region: '440305',
  address: '广东省深圳市南山区',
  postcode: '518057',
  phone: '0755-86013388',
});
const nanshanAgain: QualificationContent = {
  ...nanshanFirst,
  contact: { ...nanshanFirst.contact, mobile: '13901234599' },
  unit: { ...nanshanFirst.unit, address: '广东省深圳市南山区粤海街道科技中一路12号' },
  business: { industries: ['3811', '3824'], products: ['85015200'] },
  bank: { ...nanshanFirst.bank, accountHolder: '深圳示例再提交电子（集团）有限公司' },
};

export const demoApplicants: readonly DemoApplicant[] = [
  {
    account: 'demodraft1',
    displayName: '示例企业（填写中）',
    ...shenzhen,
    steps: [
      {
        event: 'save',
        content: {
          contact: { name: '陈佳测试', phone: '0755-86013388', emailOrQq: 'typt@mofcom.gov.cn' },
          unit: {
            filingRegion: '440300',
            region: '440305',
            affiliation: 'local',
            uscc: shenzhen.uscc,
            name: '深圳示例进出口有限公司',
            address: '广东省深圳市南山区高新科技园',
          },
          details: { tradeCode: shenzhen.tradeCode, nature: 'enterprise' },
        },
      },
    ],
  },
  {
    account: 'demosubmitted1',
    displayName: '示例企业（待审核）',
    ...ningbo,
    steps: [
      {
        event: 'save',
        content: filled({
          ...ningbo,
          name: '宁波𬭎达示例贸易有限公司',
          filingRegion: '330200',
          region: '330203',
          address: '浙江省宁波市海曙区中山西路1号',
          postcode: '315010',
          phone: '0574-86013388',
        }),
      },
      { event: 'submit' },
    ],
  },
  {
    account: 'demoreturned1',
    displayName: '示例企业（退回修改）',
    ...chengdu,
    steps: [
      {
        event: 'save',
        content: filled({
          ...chengdu,
          name: '成都示例工艺品有限公司',
          filingRegion: '510000',
          region: '510107',
          address: '四川省成都市武侯区',
          postcode: '610041',
          phone: '028-86013388',
        }),
      },
      { event: 'submit' },
      { event: 'take' },
      {
        event: 'return',
        dueInWorkdays: 10,
        reasons: [
          { pointer: '/unit/address', reason: '地址请填写到街道、门牌号，与营业执照一致。' },
          { pointer: '/business/products', reason: '主营产品与行业划分不符，请核对。' },
        ],
      },
    ],
  },
  {
    account: 'demoapproved1',
    displayName: '示例企业（审核通过）',
    ...qingdao,
    steps: [
      {
        event: 'save',
        content: filled({
          ...qingdao,
          name: '青岛示例机电有限公司',
          filingRegion: '370200',
          region: '370202',
          address: '山东省青岛市市南区香港中路1号',
          postcode: '266071',
          phone: '0532-86013388',
        }),
      },
      { event: 'submit' },
      { event: 'take' },
      { event: 'approve' },
    ],
  },
  {
    account: 'demoagain1',
    displayName: '示例企业（再次提交）',
    ...nanshan,
    steps: [
      { event: 'save', content: nanshanFirst },
      { event: 'submit' },
      { event: 'take' },
      {
        event: 'return',
        dueInWorkdays: 10,
        reasons: [
          { pointer: '/unit/address', reason: '地址请填写到街道、门牌号，与营业执照一致。' },
          { pointer: '/business', reason: '主营产品与行业划分不符，请核对。' },
          { pointer: '/contact/mobile', reason: '无法联系，请填写有效的联系方式。' },
          { pointer: '/bank', reason: '与开户许可证不一致，请核对后重新填写。' },
        ],
      },
      { event: 'save', content: nanshanAgain },
      { event: 'submit' },
    ],
  },
];
