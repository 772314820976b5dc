import type { GenericSchema, InferInput, InferOutput } from 'valibot';
import type { ProblemCode } from '../problems/codes.ts';
import type { StaffRole } from '../resources/authority.ts';

/** Whose session a call needs. Neither audience accepts the other's. */
export type Audience = 'public' | 'enterprise' | 'authority';

/**
 * The type of a schema without its code. A browser is typed by what it sends and judges it by the rules of its form; the
 * schemas themselves stand in `inputs.ts`, for whoever receives.
 */
export interface Sent<S extends GenericSchema> {
  readonly schema?: S;
}

/** `request: sent<typeof registration>()`: with `import type`, so that no bundle carries the schema along. */
export const sent = /* @__NO_SIDE_EFFECTS__ */ <S extends GenericSchema>(): Sent<S> => ({});

/**
 * One call of the web API: everything that routing, validation, the client's types, OpenAPI and the tests need. What only
 * one side needs stands beside it: `inputs.ts` for whoever receives, `summaries.ts` for documents.
 */
export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `:name` marks a parameter. */
  readonly path: string;
  readonly audience: Audience;
  /** At the authority end: one of these is needed. Absent: every member of staff may call. */
  readonly roles?: readonly StaffRole[];
  /** Status of success. */
  readonly status: 200 | 201 | 204;
  readonly query?: Sent<GenericSchema<unknown, Record<string, unknown>>>;
  readonly request?: Sent<GenericSchema>;
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
/** The schema behind `request` or `query`. */
export type SentSchema<P> = P extends Sent<infer S> ? S : never;
type Input<P> = [SentSchema<P>] extends [never] ? undefined : InferInput<SentSchema<P>>;
type Output<P> = [SentSchema<P>] extends [never] ? undefined : InferOutput<SentSchema<P>>;

/** What a caller sends. */
export type CallQuery<C extends Call> = Input<C['query']>;
export type CallRequest<C extends Call> = Input<C['request']>;
/** What a handler receives. */
export type CallFilter<C extends Call> = Output<C['query']>;
export type CallBody<C extends Call> = Output<C['request']>;
export type CallResponse<C extends Call> = C['response'] extends GenericSchema ? InferOutput<C['response']> : undefined;

/** Keeps the literal types of a call. */
export const call = /* @__NO_SIDE_EFFECTS__ */ <const C extends Call>(definition: C): C => definition;
