import { common } from './common.ts';

const doctor = {
  title: '接入检查',
  lead: '检查本页面能否正常使用外贸发展专项资金组件。结果不含任何个人信息，可复制后发给技术支持。',
  again: '重新检查',
  running: '正在检查…',
  copy: '复制报告',
  copied: '报告已复制。',
  'copy/failed': '浏览器不允许复制，请选中下方文字后手动复制。',
  report: '检查报告',
  'summary/good': '全部正常',
  'summary/notice': '可以使用，有 {count} 项需要留意',
  'summary/fault': '有 {count} 项故障，组件不能正常使用',
  'outcome/good': '正常',
  'outcome/notice': '留意',
  'outcome/fault': '故障',
  'outcome/unknown': '未能检查',

  'check/settings': '接入参数',
  'settings/good': '已填写服务地址和站点密钥。',
  'settings/no-provider':
    '没有找到 <zxkt-provider>，也没有调用 configure()。请用 <zxkt-provider api="…" key="…"> 包住组件。',
  'settings/no-key': '没有填写站点密钥。请在 <zxkt-provider> 上填写 key。',
  'settings/no-address': '服务地址“{api}”不是网址。请填写如 https://zxkt.example.gov.cn 的地址。',
  'settings/plain': '本页面用 https，服务地址却是 http，浏览器会拦截。请改用 https 地址。',

  'check/reach': '连接服务',
  'reach/good': '服务有应答，用时 {milliseconds} 毫秒。',
  'reach/refused': '服务有应答，但拒绝了请求，原因见下。',
  'reach/policy': '本页面的内容安全策略不允许连接 {api}。请在 connect-src 中加入这个地址。',
  'reach/network': '服务没有应答。请检查网络、域名和防火墙；若地址无误，请让服务方核对来源名单里有没有 {origin}。',
  'reach/server': '服务应答有误（{code}）。请把报告发给技术支持。',

  'check/key': '站点密钥',
  'key/good': '服务认可这个密钥。',
  'key/refused': '服务不认可密钥“{key}”。请核对密钥，或请服务方重新签发。',

  'check/origin': '页面来源',
  'origin/good': '服务允许来源 {origin}。',
  'origin/refused':
    '服务不允许来源 {origin} 使用这个密钥。请让服务方把它加入密钥的来源名单（协议、域名和端口须完全一致）。',
  'origin/unread':
    '服务在，但不允许来源 {origin} 的网页读取应答。请让服务方把它加入密钥的来源名单（协议、域名和端口须完全一致）。',

  'check/version': '版本',
  'version/good': '组件 {library}，接口版本 {contract}，与服务一致。',
  'version/older': '服务的接口版本 {server} 低于组件的 {contract}，个别功能可能不可用。请服务方升级。',
  'version/break': '服务的接口版本 {server} 与组件的 {contract} 不兼容。请升级组件脚本。',
  'version/refused': '组件 {library} 的接口版本 {contract} 与服务的不兼容，服务拒绝应答。请换用服务方提供的组件脚本。',
  'version/several': '本页面加载了多个版本的组件：{versions}。请只保留一个，或为其中一个设置标签后缀。',

  'check/policy': '内容安全策略',
  'policy/good': '内容安全策略没有拦截组件。',
  'policy/violated': '内容安全策略拦截了：{violations}。请按接入说明放行。',

  'check/trusted-types': '可信类型',
  'trusted-types/good': '组件不写入任何 HTML 或脚本文本，可在强制可信类型的页面使用。',
  'trusted-types/refused':
    '本页面的内容安全策略不允许名为 lit-html 的可信类型策略，组件无法显示。请在 trusted-types 中加入 lit-html。',
  'trusted-types/violated': '可信类型拦截了：{violations}。拦截的不是组件自身的写入，请检查页面上的其他脚本。',

  'check/cookie': '登录状态',
  'cookie/good': '登录 Cookie 能够保存和返回。',
  'cookie/fallback': '浏览器不返回本服务的 Cookie，登录改用内存令牌：刷新或关闭页面后需重新登录。',

  'check/clock': '时钟',
  'clock/good': '本机与服务的时间相差 {seconds} 秒以内。',
  'clock/off': '本机时间与服务相差约 {minutes} 分钟。倒计时和期限会显示错误，请校准本机时间。',

  'check/storage': '草稿保存',
  'storage/good': '浏览器可以加密保存草稿。',
  'storage/insecure': '本页面不是 https，浏览器不提供加密功能：不能登录，也不能保存草稿。请改用 https。',
  'storage/refused': '浏览器不允许保存数据：填写内容在刷新后会丢失。请检查隐私设置。',

  'check/font': '中文字体',
  'font/good': '本机可以显示中文，包括生僻字。',
  'font/rare': '本机缺少生僻字字体，个别姓名和企业名称会显示为方框。请安装含 CJK 扩展区的字体。',
  'font/none': '本机没有中文字体，文字会显示为方框。请安装中文字体。',

  'unknown/before': '前一项没有通过，未能检查。',
} as const;

export const doctorSentences = { ...common, ...doctor } as const;

export type DoctorKey = keyof typeof doctorSentences;
