import type { StructuralCode } from '@zxkt/contract/resources/schema';
import type { FailureCode } from '../failure-code.ts';

const reload = '页面版本与服务器不一致，请刷新页面后重新操作，已填写的内容会保留。';
const refused = '本页面未获准使用该服务，请通过官方网站办理，或联系技术支持。';

const structural = {
  'field/required': '此项为必填项，请填写。',
  'field/unknown': reload,
  'field/too-long': '填写的内容过长，请删减后重试。',
  'field/option': '请从给出的选项中选择一项。',
} satisfies Record<Exclude<StructuralCode, 'field/type'>, string>;

const failures = {
  'request/malformed': reload,
  'request/idempotency-key-missing': reload,
  'request/timeout': '网络较慢，服务器未能收到完整内容，请稍后重试。',
  'request/too-large': '提交的内容过大，请删减后重试。',
  'request/uri-too-long': '查询条件过长，请缩短后重试。',
  'request/media-type': reload,
  'request/invalid': '部分内容不符合要求，请修改后重新提交。',
  'request/header-too-large': '浏览器发送的信息过大，请清除本网站的 Cookie 后重试。',
  'session/missing': '登录已失效，请重新登录，已填写的内容会保留。',
  'sign-in/refused': '登录账号或密码不正确，请重新输入；忘记密码可点击“忘记密码”找回。',
  'origin/refused': refused,
  'key/refused': refused,
  'client/contract-mismatch': reload,
  'client/header-missing': reload,
  'role/missing': '您的账号没有这项操作的权限，如需办理请联系本单位管理员。',
  'route/unknown': reload,
  'resource/not-found': '没有找到相应内容，可能已被移除，请返回后重新查询。',
  'route/method-not-allowed': reload,
  'idempotency/in-progress': '上一次提交正在处理，请稍等片刻后重试。',
  'idempotency/key-reused': reload,
  'qualification/wrong-state': '企业资质的状态已改变，不能再进行这项操作，请查看最新状态。',
  'review/taken': '该申请正由其他审核人员办理，请稍后再试或选择其他申请。',
  'recovery/session-ended': '本次申请的办理时间已过，请返回第一步重新验证，已填写的内容会保留。',
  'recovery/wrong-state': '该申请的状态已改变，不能再进行这项操作，请查看最新状态。',
  'recovery-link/unknown': '该链接无效，请确认链接完整，或重新申请。',
  'recovery-link/used': '该链接已使用过，每个链接只能使用一次；如需再次重置，请重新申请。',
  'recovery-link/expired': '该链接已超过30分钟有效期，请重新申请。',
  'upload/conflict': '上传位置不一致，请重试，将从已上传的部分继续。',
  'upload/version': reload,
  'scan/unavailable': '文件安全检查暂时不可用，文件未保存，请稍后重新上传。',
  'storage/full': '服务器存储空间不足，文件未保存，请稍后重新上传或联系技术支持。',
  'export/not-ready': '导出文件尚未生成，请稍后再试。',
  'precondition/stale': '内容已被他人修改，请查看最新内容后再提交。',
  'precondition/missing': reload,
  'rate/limited': '操作过于频繁，请稍后再试。',
  'server/internal': '系统暂时出现故障，请稍后重试；如仍有问题，请联系技术支持。',
  'server/unavailable': '系统正在维护或暂时繁忙，请稍后重试。',
} satisfies Record<Exclude<FailureCode, `network/${string}`>, string>;

/** Why a call failed, for every widget. Loaded at the first failure. */
export const failureSentences = { ...structural, ...failures } as const;

export type FailureKey = keyof typeof failureSentences;
