import type { DeclarationWords } from './declarations.ts';

/**
 * The guide names the 注册申明 and shows it as a picture only; these are its rules, said on the guide's other pages, in one
 * place. A version that somebody may have agreed to stays as it is: other words are another version, in a file beside.
 */
export const declaration201901: DeclarationWords = {
  'zh-CN': {
    greeting:
      '尊敬的用户：您正在办理外贸发展专项资金（中小）网络管理应用的会员注册。注册前请通读以下内容。点击“同意”，即表示您已阅读并代表本单位接受本申明的全部内容。',
    clauses: [
      {
        title: '如实填写',
        text: '注册单位应当如实填写填报人、单位基本信息、单位详细信息、行业和主营产品以及银行账号信息，并对所填内容的真实性、准确性和完整性负责。填报人姓名请填写个人姓名，不要填写单位名称。因填写不实产生的一切后果由注册单位自行承担。',
      },
      {
        title: '单位名称和代码',
        text: '单位名称请填写营业执照上的单位全称，一旦注册成功，不可修改。已经填写统一社会信用代码的，不需再填写组织机构代码；没有统一社会信用代码的，请填写组织机构代码。一个单位只能注册一次。',
      },
      {
        title: '银行账号',
        text: '银行账号信息请务必填写正确，否则后果自负。银行户名一般应与单位名称一致。账号信息加密保存，只用于外贸发展专项资金的管理和拨付。',
      },
      {
        title: '审核',
        text: '提交的会员用户信息须经所选行政区划的地方业务主管部门审核，审核通过后方可进行业务申报等工作。被退回的，请按审核意见在规定时间内修改后重新提交。审核通过的企业将列入企业资质公示。',
      },
      {
        title: '信息变更',
        text: '注册成功后，除单位名称外的信息发生变化的，应当及时申请变更。变更经审核通过前，原登记信息继续有效。',
      },
      {
        title: '账号保管',
        text: '请妥善保管登录账号和密码，不得转借他人使用。以本单位账号进行的操作，视为本单位的行为。如遗忘账号或密码，请通过“忘记密码”找回，或联系原申请表所报送的主管机关。',
      },
      {
        title: '个人信息',
        text: '填报人和法人代表的姓名、电话、手机和电子邮箱只用于会员注册审核、专项资金管理以及就上述事项与您联系，依法予以保护，不用于其他目的。',
      },
      {
        title: '咨询电话',
        text: '统一平台客服：010-67870108；技术咨询：400-886-3200、010-56193121；政策咨询：010-64404648。',
      },
    ],
  },
  en: {
    greeting:
      'You are about to register as a member of Foreign Trade Development Fund (SMEs) Online Management. Read all of this first. With “I agree” you confirm that you have read it and accept it for your enterprise. The Chinese text is the binding one.',
    clauses: [
      {
        title: 'Truthful information',
        text: 'The enterprise fills in truthfully who fills in the form, the basic and detailed information of the unit, its industries and main products, and its bank account, and answers for what it enters being true, exact and complete. The name of the person is that of a person, not of the unit. The enterprise bears all consequences of untrue information.',
      },
      {
        title: 'Name and codes',
        text: 'The name is the full one of the business licence. It cannot be changed once the registration has succeeded. Whoever gives a unified social credit code need not give an organisation code; whoever has none gives the organisation code. A unit registers once.',
      },
      {
        title: 'Bank account',
        text: 'Be sure that the bank account is right: the consequences of a wrong one are yours. Its holder is normally the unit itself. Account numbers are kept encrypted and used only to administer and pay out the fund.',
      },
      {
        title: 'Review',
        text: 'What is submitted is reviewed by the local commerce authority of the region you choose. Only then can you apply for funding. What comes back is corrected as the review says and submitted again in time. Approved enterprises are published.',
      },
      {
        title: 'Changes',
        text: 'When registered information other than the name changes, apply for the change without delay. What was approved stays in force until the change is approved.',
      },
      {
        title: 'Keeping the account safe',
        text: 'Keep account and password safe and lend them to nobody. What is done under the account counts as done by the enterprise. If you forget them, use “Forgot password” or ask the authority named in the original application.',
      },
      {
        title: 'Personal information',
        text: 'Names, telephone and mobile numbers and email addresses of whoever fills in the form and of the legal representative are used for this registration, for administering the fund and for contacting you about these, are protected by law, and serve no other purpose.',
      },
      {
        title: 'Help',
        text: 'Unified platform: 010-67870108. Technical questions: 400-886-3200, 010-56193121. Policy: 010-64404648.',
      },
    ],
  },
};
