/** What every widget may have to say, also where nothing more can be loaded. */
export const common = {
  'field/type': '填写的内容不符合要求，请检查后重新填写。',
  'network/offline': '当前设备没有连接网络，请检查网络后重试，已填写的内容不会丢失。',
  'network/unreachable': '无法连接服务器，请检查网络后重试，已填写的内容不会丢失。',
  'network/timeout': '服务器响应超时，请稍后重试，已填写的内容不会丢失。',
  'failure/wait': '请在 {seconds} 秒后重试。',
  'failure/wait-minutes': '请在 {minutes} 分钟后重试。',
  'failure/request': '服务编号：{requestId}',
  'form/required-note': '标有 {mark} 的为必填项',
  'form/optional': '选填',
  'form/summary': '提交前请修改以下 {count} 处内容',
  'form/corrected': '已修改',
  'form/choose': '请选择',
  'password/show': '显示密码',
  'password/hide': '隐藏密码',
} as const;

export type CommonKey = keyof typeof common;
