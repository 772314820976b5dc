import {
  account,
  application,
  applicationPage,
  calls,
  challenge,
  challengeAnswer,
  configuration,
  enterpriseCodeShape,
  inputs,
  inputsOf,
  myApplication,
  openedSession,
  phoneProof,
  phoneVerification,
  problem,
  provenPhone,
  rules,
  session,
  tokens,
  type Call,
  type CallName,
  type RuleName,
} from '@zxkt/contract';
import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { refBase, type Components, type JsonSchema } from './json-schema.ts';
import { ruleNotes } from './rule-notes.ts';

/** What has a name of its own. Whatever else a call takes or answers is named after the call. */
const named: Record<string, GenericSchema> = {
  Account: account,
  Application: application,
  ApplicationPage: applicationPage,
  Challenge: challenge,
  ChallengeAnswer: challengeAnswer,
  Configuration: configuration,
  MyApplication: myApplication,
  OpenedSession: openedSession,
  PhoneProof: phoneProof,
  PhoneVerification: phoneVerification,
  Problem: problem,
  ProvenPhone: provenPhone,
  Session: session,
  Tokens: tokens,
};

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

const definitions = (): Record<string, GenericSchema> => {
  const all = new Map<GenericSchema, string>(Object.entries(named).map(([name, schema]) => [schema, name]));
  for (const [name, { response }] of Object.entries(calls) as [CallName, Call][]) {
    const { request } = inputsOf(name);
    if (request && !all.has(request)) all.set(request, `${capital(name)}Request`);
    if (response && !all.has(response)) all.set(response, `${capital(name)}Response`);
  }
  return Object.fromEntries([...all].map(([schema, name]) => [name, schema]));
};

const notesByRule = new Map<unknown, JsonSchema | undefined>([
  ...(Object.entries(rules) as [RuleName, GenericSchema][]).map(([name, rule]) => [rule, ruleNotes[name]] as const),
  [enterpriseCodeShape, ruleNotes.enterpriseCode],
]);

export interface JsonSchemas {
  readonly components: Components;
  /** The reference to what a call takes or answers. */
  refTo(schema: GenericSchema): JsonSchema;
  /** The properties of a query, each by itself. */
  readonly queries: Readonly<Record<string, JsonSchema>>;
}

/** JSON Schema of everything that crosses the wire, from the schemas that check it. */
export const jsonSchemas = (): JsonSchemas => {
  const defined = definitions();
  const names = new Map(Object.entries(defined).map(([name, schema]) => [schema, name]));
  const queries = Object.fromEntries(
    Object.entries(inputs).flatMap(([name, input]) => ('query' in input ? [[name, input.query]] : [])),
  );
  const convert = (schemas: Record<string, GenericSchema>) =>
    toJsonSchemaDefs(schemas as Parameters<typeof toJsonSchemaDefs>[0], {
      target: 'draft-2020-12',
      typeMode: 'input',
      overrideRef: ({ referenceId }) => refBase + referenceId,
      // Rules are functions: a document can only tell what they are about.
      overrideSchema: ({ valibotSchema, jsonSchema }) =>
        valibotSchema.type === 'custom'
          ? Object.assign(jsonSchema, { type: 'string', minLength: 1 }, notesByRule.get(valibotSchema))
          : undefined,
      overrideAction: ({ valibotAction, jsonSchema }) =>
        valibotAction.type === 'raw_check' || valibotAction.type === 'check' ? jsonSchema : undefined,
    }) as Components;

  return {
    components: convert(defined),
    refTo: (schema) => ({ $ref: refBase + (names.get(schema) ?? '') }),
    queries: convert(queries),
  };
};
