import type { AuthorityKind } from '@zxkt/contract';

/**
 * Authorities of the 37 filing regions by the names that the public knows them by, and the ministry. Numbers and addresses
 * are left to whoever runs the server (`zxkt-server contacts put`): none is guessed here, and pages show the hotlines where
 * there is none.
 */
export const referenceContacts: readonly (readonly [filingRegion: string, name: string, kind?: AuthorityKind])[] = [
  ['000000', '商务部', 'ministry'],
  ['110000', '北京市商务局'],
  ['120000', '天津市商务局'],
  ['130000', '河北省商务厅'],
  ['140000', '山西省商务厅'],
  ['150000', '内蒙古自治区商务厅'],
  ['210000', '辽宁省商务厅'],
  ['220000', '吉林省商务厅'],
  ['230000', '黑龙江省商务厅'],
  ['310000', '上海市商务委员会'],
  ['320000', '江苏省商务厅'],
  ['330000', '浙江省商务厅'],
  ['340000', '安徽省商务厅'],
  ['350000', '福建省商务厅'],
  ['360000', '江西省商务厅'],
  ['370000', '山东省商务厅'],
  ['410000', '河南省商务厅'],
  ['420000', '湖北省商务厅'],
  ['430000', '湖南省商务厅'],
  ['440000', '广东省商务厅'],
  ['450000', '广西壮族自治区商务厅'],
  ['460000', '海南省商务厅'],
  ['500000', '重庆市商务委员会'],
  ['510000', '四川省商务厅'],
  ['520000', '贵州省商务厅'],
  ['530000', '云南省商务厅'],
  ['540000', '西藏自治区商务厅'],
  ['610000', '陕西省商务厅'],
  ['620000', '甘肃省商务厅'],
  ['630000', '青海省商务厅'],
  ['640000', '宁夏回族自治区商务厅'],
  ['650000', '新疆维吾尔自治区商务厅'],
  ['660000', '新疆生产建设兵团商务局', 'xpcc'],
  ['210200', '大连市商务局', 'separately-planned'],
  ['330200', '宁波市商务局', 'separately-planned'],
  ['350200', '厦门市商务局', 'separately-planned'],
  ['370200', '青岛市商务局', 'separately-planned'],
  ['440300', '深圳市商务局', 'separately-planned'],
];
