import type { GenericSchema, InferInput, InferOutput } from 'valibot';
import type { ProblemCode } from '../problems/codes.ts';

/** Whose session a call needs. Neither audience accepts the other's. */
export type Audience = 'public' | 'enterprise' | 'authority';

/** One call of the web API: everything that routing, validation, the client's types, OpenAPI and the tests need. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `:name` marks a parameter. */
  readonly path: string;
  readonly audience: Audience;
  /** Status of success. */
  readonly status: 200 | 201 | 204;
  readonly summary: string;
  readonly query?: GenericSchema<unknown, Record<string, unknown>>;
  readonly request?: GenericSchema;
  readonly response?: GenericSchema;
  /** What can come back beside what calls of its kind can answer (`problemsOf`). */
  readonly problems?: readonly ProblemCode[];
  /** The edit must name the version that it edits. */
  readonly ifMatch?: true;
}

type Names<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type CallParams<C extends Call> = { readonly [Name in Names<C['path']>]: string };
export type CallQuery<C extends Call> = C['query'] extends GenericSchema ? InferInput<C['query']> : undefined;
/** What a caller sends. */
export type CallRequest<C extends Call> = C['request'] extends GenericSchema ? InferInput<C['request']> : undefined;
/** What a handler receives. */
export type CallBody<C extends Call> = C['request'] extends GenericSchema ? InferOutput<C['request']> : undefined;
export type CallFilter<C extends Call> = C['query'] extends GenericSchema ? InferOutput<C['query']> : undefined;
export type CallResponse<C extends Call> = C['response'] extends GenericSchema ? InferOutput<C['response']> : undefined;

/** Keeps the literal types of a call. */
export const call = /* @__NO_SIDE_EFFECTS__ */ <const C extends Call>(definition: C): C => definition;
