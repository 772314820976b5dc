import {
  calls,
  callSummaries,
  contractVersion,
  inputsOf,
  problemStatus,
  problemsOf,
  problemTypeBase,
  requestIdHeader,
  type Call,
  type CallName,
  type ProblemCode,
} from '@zxkt/contract';
import { problemTitles } from '../http/problem-titles.ts';
import { callTitles, groupOf } from './call-titles.ts';
import { exampleOf } from './example-of.ts';
import type { JsonSchema } from './json-schema.ts';
import { jsonSchemas, type JsonSchemas } from './json-schemas.ts';
import { securitySchemes, sharedHeaders, sharedParameters, text } from './openapi-parts.ts';
import type { Media, OpenApiDocument, OpenApiResponse, Operation, Parameter, Ref } from './openapi-types.ts';

const ref = (kind: 'parameters' | 'headers', name: string): Ref => ({ $ref: `#/components/${kind}/${name}` });

const parametersOf = (name: CallName, call: Call, { queries }: JsonSchemas): (Parameter | Ref)[] => {
  const inPath = [...call.path.matchAll(/:(\w+)/g)].map(([, word = '']): Parameter => ({
    name: word,
    in: 'path',
    required: true,
    schema: text(),
  }));
  const query = queries[name];
  const inQuery = Object.entries(query?.properties ?? {}).map(([word, schema]): Parameter => ({
    name: word,
    in: 'query',
    required: query?.required?.includes(word) ?? false,
    schema,
  }));
  return [
    ...inPath,
    ...inQuery,
    ref('parameters', 'Client'),
    ref('parameters', 'RequestId'),
    ...(call.method === 'POST' ? [ref('parameters', 'IdempotencyKey')] : []),
    ...(call.ifMatch ? [ref('parameters', 'IfMatch')] : []),
  ];
};

const problemExample = (code: ProblemCode) => ({
  type: problemTypeBase + code,
  code,
  title: problemTitles[code],
  status: problemStatus[code],
  requestId: '4f8c2d1e-7a53-4b0f-9c55-2f1f6f1f9a10',
  ...(code === 'request/invalid' ? { errors: [{ pointer: '/mobile', code: 'mobile/format' }] } : {}),
});

const retriable = new Set<number>([409, 429, 503]);

const problemResponses = (call: Call): Record<string, OpenApiResponse> => {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(call)) {
    const status = problemStatus[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      String(status),
      {
        description: codes.map((code) => problemTitles[code]).join('；'),
        headers: {
          [requestIdHeader]: ref('headers', 'RequestId'),
          ...(retriable.has(status) ? { 'retry-after': ref('headers', 'RetryAfter') } : {}),
        },
        content: {
          'application/problem+json': {
            schema: { $ref: '#/components/schemas/Problem' },
            examples: Object.fromEntries(
              codes.map((code) => [code, { summary: problemTitles[code], value: problemExample(code) }]),
            ),
          },
        },
      },
    ]),
  );
};

const operation = (name: CallName, call: Call, schemas: JsonSchemas): Operation => {
  const json = (schema: JsonSchema): Media => ({ schema, example: exampleOf(schema, schemas.components) });
  const { request } = inputsOf(name);
  const publicly = { publishableKey: [] as const };
  return {
    operationId: name,
    tags: [groupOf(call.path)],
    summary: callTitles[name],
    description: callSummaries[name],
    security:
      call.audience === 'public'
        ? [publicly]
        : [
            call.audience === 'authority' ? { ...publicly, authorityCookie: [] } : { ...publicly, sessionCookie: [] },
            { ...publicly, accessToken: [] },
          ],
    parameters: parametersOf(name, call, schemas),
    ...(request
      ? { requestBody: { required: true, content: { 'application/json': json(schemas.refTo(request)) } } }
      : {}),
    responses: {
      [String(call.status)]: {
        description: call.response ? '成功' : '成功，没有内容',
        headers: { [requestIdHeader]: ref('headers', 'RequestId') },
        ...(call.response ? { content: { 'application/json': json(schemas.refTo(call.response)) } } : {}),
      },
      ...problemResponses(call),
    },
  };
};

/** OpenAPI 3.1 of the table of calls. */
export const openApiDocument = (): OpenApiDocument => {
  const schemas = jsonSchemas();
  const paths: Record<string, Record<string, Operation>> = {};
  for (const [name, call] of Object.entries(calls) as [CallName, Call][]) {
    const path = call.path.replaceAll(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[call.method.toLowerCase()] = operation(name, call, schemas);
  }
  return {
    openapi: '3.1.1',
    info: {
      title: '外贸发展专项资金（中小）网络管理应用 接口',
      version: contractVersion,
      description: '写操作可以安全重复（Idempotency-Key）；一切失败都是 RFC 9457 问题详情，以 code 区分。',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(Object.values(calls).map((call) => groupOf(call.path)))].map((tag) => ({ name: tag })),
    paths,
    components: {
      schemas: schemas.components,
      parameters: sharedParameters,
      headers: sharedHeaders,
      securitySchemes,
    },
  };
};
