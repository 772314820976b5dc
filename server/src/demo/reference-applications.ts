import type { ApplicationCategory } from '@zxkt/contract';

/** What a row offers: 申请, 绑定, or both. */
type Offer = 'apply' | 'bind' | 'both';
type Row = readonly [id: string, name: string, offer: Offer];

/** The application that this project is about. */
export const fundApplication = 'sme-trade-fund';

/**
 * The applications of the unified platform, by category in the guide's order. The first ten of 综合业务 are the page
 * that the guide prints (part 1, step 3), buttons included. The rest follow the guide's 企业备案 links, its recovery
 * page, and the ministry's published services; an operator replaces them by the platform's own list.
 */
export const referenceApplications: Readonly<Record<ApplicationCategory, readonly Row[]>> = {
  'domestic-trade': [
    ['automobile-enterprises', '汽车企业备案应用', 'apply'],
    ['recycling-enterprises', '再生资源企业备案应用', 'apply'],
    ['prepaid-cards', '单用途商业预付卡业务信息应用', 'both'],
    ['direct-selling', '直销行业管理信息应用', 'both'],
    ['auction-enterprises', '拍卖企业信息管理应用', 'apply'],
    ['circulation-statistics', '商贸流通业统计监测应用', 'both'],
    ['market-watch', '城乡市场信息服务应用', 'bind'],
  ],
  'foreign-trade': [
    ['trade-operators', '对外贸易经营者备案应用', 'both'],
    ['freight-forwarders', '国际货运代理企业备案应用', 'both'],
    ['processing-trade', '加工贸易服务促进体系', 'both'],
    ['import-licences', '货物进口许可证申领应用', 'both'],
    ['export-licences', '货物出口许可证申领应用', 'both'],
    ['automatic-import-licences', '自动进口许可证申领应用', 'both'],
    ['dual-use-items', '两用物项和技术进出口许可应用', 'apply'],
    ['electromechanical-bidding', '机电产品国际招标投标应用', 'bind'],
    ['service-outsourcing', '服务外包信息管理应用', 'both'],
    ['technology-contracts', '技术进出口合同信息管理应用', 'both'],
    ['services-trade-statistics', '服务贸易统计监测管理应用', 'both'],
    ['tariff-quotas', '进口关税配额管理应用', 'apply'],
  ],
  'foreign-investment': [
    ['foreign-investment-report', '全国外商投资企业年度投资经营信息联合报告应用', 'both'],
    ['foreign-invested-enterprises', '外资企业备案应用', 'both'],
    ['foreign-investment-statistics', '外商投资统计应用', 'bind'],
    ['foreign-investment-complaints', '外商投资企业投诉应用', 'apply'],
    ['development-zones', '国家级经济技术开发区信息应用', 'bind'],
  ],
  'economic-cooperation': [
    ['overseas-investment', '对外投资合作信息服务应用', 'both'],
    ['overseas-contracting', '对外承包工程业务应用', 'both'],
    ['overseas-labour', '对外劳务合作业务应用', 'both'],
    ['overseas-zones', '境外经济贸易合作区信息应用', 'apply'],
    ['foreign-aid', '对外援助项目管理应用', 'bind'],
  ],
  general: [
    [fundApplication, '外贸发展专项资金（中小）网络管理应用', 'apply'],
    ['retired-staff-office', '离退休干部信息管理OA系统', 'apply'],
    ['industry-competitiveness', '产业竞争力分析', 'apply'],
    ['value-chains', '全球价值链与中国贸易增加值核算数据库应用', 'both'],
    ['antitrust-data', '反垄断数据信息系统', 'both'],
    ['trade-fund-domestic', '内外贸资金网络管理（内贸）', 'bind'],
    ['trade-fund-foreign', '内外贸资金网络管理（外贸）', 'bind'],
    ['platform-administration', '统一平台后台管理', 'apply'],
    ['platform-enterprises', '统一平台企业库', 'bind'],
    ['cross-border-exchange', '境内外互送应用', 'both'],
    ['trade-remedies', '贸易救济信息服务应用', 'apply'],
    ['industry-security', '产业安全数据应用', 'both'],
  ],
};
