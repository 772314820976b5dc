import { clientHeader, idempotencyHeader, keyHeader, requestIdHeader } from '@zxkt/contract';
import { sessionCookieName } from '../http/session-cookie.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Parameter, SecurityScheme } from './openapi-types.ts';

export const text = (rest: Partial<JsonSchema> = {}): JsonSchema => ({ type: 'string', ...rest });

const headerParameter = (name: string, description: string, schema: JsonSchema, required = true): Parameter => ({
  name,
  in: 'header',
  required,
  description,
  schema,
});

/** Headers that calls take, by the names under which they are referred to. */
export const sharedParameters = {
  Client: headerParameter(clientHeader, '调用方的库名与版本；缺少时拒绝', text({ examples: ['my-client/1.0'] })),
  RequestId: headerParameter(
    requestIdHeader,
    '为这次请求命名，出现在应答与日志中',
    text({ pattern: '^[\\w-]{8,64}$' }),
    false,
  ),
  IdempotencyKey: headerParameter(
    idempotencyHeader,
    '每个意图一个不可猜测的词，重试时不变；首次应答保存一天',
    text({ minLength: 8, maxLength: 128 }),
  ),
  IfMatch: headerParameter('if-match', '所编辑版本的 ETag', text()),
};

export const sharedHeaders = {
  RequestId: { description: '这次请求的名字', schema: text() },
  RetryAfter: { description: '多少秒后再试', schema: { type: 'integer', minimum: 0 } },
  SetCookie: { description: '会话标识，脚本不可读；退出时清除', schema: text() },
};

/** The site's key, and either way to be signed in. */
export const securitySchemes: Readonly<Record<string, SecurityScheme>> = {
  publishableKey: {
    type: 'apiKey',
    in: 'header',
    name: keyHeader,
    description: '嵌入站点的公开密钥，只对签发时登记的来源有效',
  },
  sessionCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookieName('enterprise'),
    description: '登录时设置的会话',
  },
  authorityCookie: {
    type: 'apiKey',
    in: 'cookie',
    name: sessionCookieName('authority'),
    description: '管理端登录时设置的会话；企业端的会话在管理端无效',
  },
  accessToken: { type: 'http', scheme: 'bearer', description: '浏览器不保留 Cookie 时的令牌' },
};
