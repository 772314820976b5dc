import type { ProblemCode } from '@zxkt/contract';

/** For callers that are not widgets; widgets have sentences of their own, in the person's language. */
export const problemTitles: Record<ProblemCode, string> = {
  'request/malformed': '请求内容不是有效的 JSON',
  'request/idempotency-key-missing': '缺少 Idempotency-Key 请求头',
  'session/missing': '尚未登录，或登录已失效',
  'sign-in/refused': '账号或密码不正确',
  'origin/refused': '该页面来源未获授权',
  'key/refused': '接入密钥无效',
  'client/header-missing': '缺少客户端标识请求头',
  'route/unknown': '没有这个接口',
  'resource/not-found': '没有找到',
  'route/method-not-allowed': '该接口不支持这种请求方法',
  'request/timeout': '请求超时',
  'idempotency/in-progress': '同一请求正在处理',
  'qualification/wrong-state': '企业资质当前的状态不允许这项操作',
  'precondition/stale': '内容已被更新，请先取得最新版本',
  'request/too-large': '请求内容过大',
  'request/uri-too-long': '请求地址过长',
  'request/media-type': '请求内容类型应为 application/json',
  'request/invalid': '提交的内容有误',
  'idempotency/key-reused': '同一 Idempotency-Key 用于了不同的内容',
  'precondition/missing': '缺少 If-Match 请求头',
  'rate/limited': '操作过于频繁，请稍后再试',
  'request/header-too-large': '请求头过大',
  'server/internal': '系统内部错误',
  'server/unavailable': '系统暂时不可用，请稍后再试',
};
