import type { CallName } from '@zxkt/contract';

/** What each call is named in the document and its page; the table's own summary stands below it. */
export const callTitles: Record<CallName, string> = {
  readConfiguration: '读取公开配置',
  readConnection: '检查接入',
  createChallenge: '取得一道验证',
  sendPhoneCode: '发送短信验证码',
  checkPhoneCode: '核对短信验证码',
  checkAccountAvailability: '查询登录账号是否可用',
  registerAccount: '注册统一平台账号',
  signIn: '登录',
  readSession: '读取当前会话',
  signOut: '退出登录',
  exchangeHandover: '以交接凭据换取令牌',
  refreshTokens: '更新令牌',
  listApplications: '查询可增加的应用',
  addApplication: '申请应用',
  bindApplication: '绑定应用中的已有账号',
  listMyApplications: '查询我的业务',
  listCatalogues: '查询各目录的版本',
  readCatalogue: '读取一个目录',
  readQualification: '查询企业资质的状态',
  beginQualification: '同意注册申明，开始填写',
  readDraft: '读取草稿',
  saveDraft: '保存草稿',
  submitQualification: '提交企业资质',
  withdrawQualification: '撤回提交',
  beginQualificationChange: '开始变更',
  discardQualificationChange: '放弃变更',
  readQualificationVersion: '读取已提交的版本',
  signInAuthority: '管理端登录',
  readAuthoritySession: '读取管理端当前会话',
  signOutAuthority: '退出管理端',
  exchangeAuthorityHandover: '以交接凭据换取管理端令牌',
  refreshAuthorityTokens: '更新管理端令牌',
  listCases: '查询待审核和已审核的企业资质',
  countCases: '统计查询结果',
  readCase: '读取一件申请',
  readCaseVersion: '读取申请的某一版本',
  readCaseDifferences: '比较两个版本',
  discloseCase: '查看个人信息（留痕）',
  takeCase: '领取申请',
  releaseCase: '退回待办',
  decideCase: '审核决定',
  decideCases: '批量审核',
  assignCases: '批量分派',
  listReviewViews: '查询保存的查询方案',
  saveReviewView: '保存查询方案',
  removeReviewView: '删除查询方案',
  listExports: '查询导出任务',
  startExport: '导出查询结果',
  readExport: '查询导出进度',
  linkExport: '取得导出文件的一次性地址',
  listPublications: '企业资质公示',
};

/** By the first word of the path; a word without a name here stands for itself. */
const groupTitles: Readonly<Record<string, string>> = {
  configuration: '公开配置',
  challenges: '人机验证',
  'phone-verifications': '手机验证',
  accounts: '账号注册',
  sessions: '登录与会话',
  session: '登录与会话',
  applications: '增加应用',
  'my-applications': '我的业务',
  catalogues: '目录',
  qualification: '企业资质',
  authority: '管理端登录与会话',
  review: '企业资质审核',
  publicity: '公示',
};

/** The group that a call stands in. */
export const groupOf = (path: string): string => {
  const word = path.split('/')[2] ?? '';
  return groupTitles[word] ?? word;
};
