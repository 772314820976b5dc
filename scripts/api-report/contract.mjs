import { toJsonSchema } from '@valibot/to-json-schema';
import { calls, inputs, problemsOf, problemStatus } from '@zxkt/contract';

/** A JSON schema in one line, as a type would be written; what only documents say is left out. */
const shape = (schema) => {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  const many = schema.anyOf ?? schema.oneOf;
  if (many) return many.map(shape).join(' | ');
  if (schema.type === 'array') return `(${shape(schema.items ?? {})})[]`;
  if (schema.type !== 'object') return schema.type ?? 'unknown';
  if (!schema.properties && typeof schema.additionalProperties === 'object')
    return `{ [name]: ${shape(schema.additionalProperties)} }`;
  const required = new Set(schema.required ?? []);
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, value]) => `${name}${required.has(name) ? '' : '?'}: ${shape(value)}`,
  );
  return `{ ${fields.toSorted().join('; ')} }`;
};

const shapeOf = (schema, typeMode) =>
  schema ? shape(toJsonSchema(schema, { typeMode, errorMode: 'ignore' })) : undefined;

/** The table of calls and the codes of their problems: what every backend and every client is held to. */
export const contractReport = () => ({
  calls: Object.fromEntries(
    Object.entries(calls).map(([name, call]) => [
      name,
      {
        call: `${call.method} ${call.path}`,
        audience: call.audience,
        status: call.status,
        ...(call.ifMatch && { ifMatch: true }),
        query: shapeOf(inputs[name]?.query, 'input'),
        request: shapeOf(inputs[name]?.request, 'input'),
        response: shapeOf(call.response, 'output'),
        problems: problemsOf(call).toSorted(),
      },
    ]),
  ),
  problems: problemStatus,
});
