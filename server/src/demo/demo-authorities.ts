import type { StaffRole } from '@zxkt/contract';
import type { NewAuthority } from '../authorities/authorities.service.ts';

/** The secret of every demonstration authenticator, to type into one or to compute codes from. */
export const demoTotpSecret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** A branch of the tree: a province with a city and a district, and a 计划单列市 that answers to the ministry. */
export const demoAuthorities: readonly NewAuthority[] = [
  { id: 'mofcom', name: '商务部', kind: 'ministry', parent: null, scopes: [{ kind: 'nation' }] },
  {
    id: 'guangdong',
    name: '广东省商务厅',
    kind: 'province',
    parent: 'mofcom',
    scopes: [{ kind: 'region', filingRegion: '440000' }],
  },
  {
    id: 'guangzhou',
    name: '广州市商务局',
    kind: 'city',
    parent: 'guangdong',
    scopes: [{ kind: 'region', filingRegion: '440000', region: '440100' }],
  },
  {
    id: 'tianhe',
    name: '广州市天河区商务局',
    kind: 'district',
    parent: 'guangzhou',
    scopes: [{ kind: 'region', filingRegion: '440000', region: '440106' }],
  },
  {
    id: 'beijing',
    name: '北京市商务局',
    kind: 'province',
    parent: 'mofcom',
    scopes: [{ kind: 'region', filingRegion: '110000' }],
  },
  {
    id: 'dongcheng',
    name: '北京市东城区商务局',
    kind: 'district',
    parent: 'beijing',
    scopes: [{ kind: 'region', filingRegion: '110000', region: '110101' }],
  },
  {
    id: 'shenzhen',
    name: '深圳市商务局',
    kind: 'separately-planned',
    parent: 'mofcom',
    scopes: [{ kind: 'region', filingRegion: '440300' }],
  },
  {
    id: 'nanshan',
    name: '深圳市南山区商务局',
    kind: 'district',
    parent: 'shenzhen',
    scopes: [{ kind: 'region', filingRegion: '440300', region: '440305' }],
  },
];

interface DemoStaff {
  readonly account: string;
  readonly displayName: string;
  readonly authority: string;
  readonly roles: readonly StaffRole[];
}

/** Who works there; all with the demonstration password. Old accounts of the former system are called `zxkt_…`. */
export const demoStaff: readonly DemoStaff[] = [
  { account: 'zxkt_mofcom', displayName: '中小企业办公室', authority: 'mofcom', roles: ['senior-reviewer', 'auditor'] },
  { account: 'zxkt_auditor', displayName: '审计员', authority: 'mofcom', roles: ['auditor'] },
  { account: 'zxkt_support', displayName: '客服人员', authority: 'mofcom', roles: ['support'] },
  { account: 'zxkt_guangdong', displayName: '广东省审核员', authority: 'guangdong', roles: ['senior-reviewer'] },
  { account: 'zxkt_guangzhou', displayName: '广州市审核员', authority: 'guangzhou', roles: ['reviewer'] },
  { account: 'zxkt_tianhe', displayName: '天河区审核员', authority: 'tianhe', roles: ['reviewer'] },
  { account: 'zxkt_dongcheng', displayName: '东城区审核员', authority: 'dongcheng', roles: ['reviewer'] },
  { account: 'zxkt_shenzhen', displayName: '深圳市审核员', authority: 'shenzhen', roles: ['senior-reviewer'] },
  { account: 'zxkt_nanshan', displayName: '南山区审核员', authority: 'nanshan', roles: ['reviewer'] },
  { account: 'zxkt_support2', displayName: '客服二组', authority: 'mofcom', roles: ['support'] },
];
