import {
  loadEconomicTypes,
  loadFilingRegions,
  loadIndustries,
  loadRegions,
  shanghaiDate,
  type Catalogue,
} from '@zxkt/catalog';
import type { CaseColumn, QualificationStatus } from '@zxkt/contract';
import type { CaseColumnsRow } from '../reviews/cases.repository.ts';
import { atTheCounter, createClocks } from '../reviews/working-clock.ts';

const labels: Record<CaseColumn, string> = {
  number: '登记编号',
  unitName: '单位名称',
  uscc: '统一社会信用代码',
  organisationCode: '组织机构代码',
  filingRegion: '申报地区',
  region: '行政区划',
  economicType: '经济类型',
  industries: '行业划分',
  status: '状态',
  version: '版本',
  submittedAt: '提交时间',
  dueOn: '办理期限',
};

const statuses: Record<QualificationStatus, string> = {
  draft: '填写中',
  submitted: '待审核',
  'in-review': '审核中',
  returned: '退回修改',
  approved: '审核通过',
  rejected: '不予通过',
  'change-draft': '变更填写中',
  'change-submitted': '变更待审核',
  'change-in-review': '变更审核中',
  'change-returned': '变更退回修改',
  'change-rejected': '变更不予通过',
  suspended: '已暂停',
  revoked: '已撤销',
};

/** `2026-11-23 15:04`, Asia/Shanghai. */
const timeOf = (instant: number): string =>
  `${shanghaiDate(instant)} ${new Date(instant + 8 * 3_600_000).toISOString().slice(11, 16)}`;

/** The heads of columns. */
export const headsOf = (columns: readonly CaseColumn[]): readonly string[] => columns.map((column) => labels[column]);

/** Makes the cells of a row, in words that people read: names in place of codes. */
export const createCells = async (columns: readonly CaseColumn[], now: number) => {
  const [filingRegions, regions, types, industries, clockOf] = await Promise.all([
    loadFilingRegions(),
    loadRegions(),
    loadEconomicTypes(),
    loadIndustries(),
    createClocks(now),
  ]);
  const nameOf = (catalogue: Catalogue, code: string): string => catalogue.get(code)?.name ?? code;
  const pathOf = (code: string): string =>
    regions
      .path(code)
      .map(({ name }) => name)
      .join('') || code;

  const cells: Record<CaseColumn, (row: CaseColumnsRow) => string> = {
    number: (row) => row.number ?? '',
    unitName: (row) => row.unit_name,
    uscc: (row) => row.uscc ?? '',
    organisationCode: (row) => row.organisation_code ?? '',
    filingRegion: (row) => nameOf(filingRegions, row.filing_region),
    region: (row) => pathOf(row.region),
    economicType: (row) => nameOf(types, row.economic_type),
    industries: (row) =>
      row.industries
        .trim()
        .split(' ')
        .map((code) => nameOf(industries, code))
        .join('、'),
    status: (row) => statuses[row.status],
    version: (row) => String(row.submitted_version),
    submittedAt: (row) => timeOf(row.submitted_at),
    dueOn: (row) => (atTheCounter.includes(row.status) ? (clockOf(row.submitted_at).dueOn ?? '') : ''),
  };
  return (row: CaseColumnsRow): readonly string[] => columns.map((column) => cells[column](row));
};

/** Text as it may stand in a file: without the marks that turn its direction, which can make a name read like another. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
