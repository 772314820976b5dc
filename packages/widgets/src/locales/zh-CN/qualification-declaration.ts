/**
 * 注册申明, version 2019-01. The guide names the declaration and shows it as a picture only; these are its rules, said on
 * the guide's other pages, in one place. A host page with the ministry's own words puts them into the slot `declaration`.
 */
export const qualificationDeclaration = {
  'declaration/title': '注册申明',
  'declaration/lead': '请仔细阅读注册申明，读至末尾后点击“同意”，进行下一步信息填报操作。',
  'declaration/greeting':
    '尊敬的用户：您正在办理外贸发展专项资金（中小）网络管理应用的会员注册。注册前请通读以下内容。点击“同意”，即表示您已阅读并代表本单位接受本申明的全部内容。',
  'declaration/1/title': '如实填写',
  'declaration/1':
    '注册单位应当如实填写填报人、单位基本信息、单位详细信息、行业和主营产品以及银行账号信息，并对所填内容的真实性、准确性和完整性负责。填报人姓名请填写个人姓名，不要填写单位名称。因填写不实产生的一切后果由注册单位自行承担。',
  'declaration/2/title': '单位名称和代码',
  'declaration/2':
    '单位名称请填写营业执照上的单位全称，一旦注册成功，不可修改。已经填写统一社会信用代码的，不需再填写组织机构代码；没有统一社会信用代码的，请填写组织机构代码。一个单位只能注册一次。',
  'declaration/3/title': '银行账号',
  'declaration/3':
    '银行账号信息请务必填写正确，否则后果自负。银行户名一般应与单位名称一致。账号信息加密保存，只用于外贸发展专项资金的管理和拨付。',
  'declaration/4/title': '审核',
  'declaration/4':
    '提交的会员用户信息须经所选行政区划的地方业务主管部门审核，审核通过后方可进行业务申报等工作。被退回的，请按审核意见在规定时间内修改后重新提交。审核通过的企业将列入企业资质公示。',
  'declaration/5/title': '信息变更',
  'declaration/5': '注册成功后，除单位名称外的信息发生变化的，应当及时申请变更。变更经审核通过前，原登记信息继续有效。',
  'declaration/6/title': '账号保管',
  'declaration/6':
    '请妥善保管登录账号和密码，不得转借他人使用。以本单位账号进行的操作，视为本单位的行为。如遗忘账号或密码，请通过“忘记密码”找回，或联系原申请表所报送的主管机关。',
  'declaration/7/title': '个人信息',
  'declaration/7':
    '填报人和法人代表的姓名、电话、手机和电子邮箱只用于会员注册审核、专项资金管理以及就上述事项与您联系，依法予以保护，不用于其他目的。',
  'declaration/8/title': '咨询电话',
  'declaration/8': '统一平台客服：010-67870108；技术咨询：400-886-3200、010-56193121；政策咨询：010-64404648。',
  'declaration/end': '（申明全文完）',
  'declaration/unread': '请将申明阅读至末尾，再点击“同意”',
  'declaration/read': '您已阅读至末尾，可以点击“同意”',
  'declaration/agree': '同意',
  'declaration/agree/busy': '正在进入…',
  'declaration/back': '返回我的业务',
  'declaration/next': '下一步',
  'declaration/agreed': '您已同意本申明。',
  'declaration/no-application':
    '您还没有添加本应用。请先打开“增加应用”，选择“综合业务”分类，申请添加“外贸发展专项资金（中小）网络管理应用”。',
  'declaration/picker': '增加应用',
} as const;

export type QualificationDeclarationKey = keyof typeof qualificationDeclaration;
