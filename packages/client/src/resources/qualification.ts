import type { CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import {
  beginQualification,
  beginQualificationChange,
  discardQualificationChange,
  readDeclaration,
  readDraft,
  readQualification,
  readQualificationVersion,
  saveDraft,
  submitQualification,
  withdrawQualification,
} from '@zxkt/contract/calls/qualifications';
import type { Connection, SendOptions } from '../connection.ts';

/** 企业资质 of whoever is signed in: one for each account. */
export class Qualification {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * Where it stands, with its timeline, and the version of the declaration (注册申明) that was agreed to. `qualification` is
   * null before it was begun; the version is the one in force then.
   *
   * ```ts
   * const { qualification, declarationVersion } = await client.qualification.read();
   * ```
   */
  read(options?: SendOptions): Promise<CallResponse<typeof readQualification>> {
    return this.#connection.send(readQualification, {}, options);
  }

  /**
   * The words of a version of the declaration, to be read to their end before `begin`. They never change, and the browser
   * keeps them. Chinese, which is the binding text, where there is no translation: `language` of the answer tells.
   *
   * ```ts
   * const { greeting, clauses } = await client.qualification.declaration(declarationVersion);
   * ```
   */
  declaration(
    version: string,
    language = 'zh-CN',
    options?: SendOptions,
  ): Promise<CallResponse<typeof readDeclaration>> {
    return this.#connection.send(readDeclaration, { params: { version, language } }, options);
  }

  /**
   * Agrees to the declaration and opens the draft. One that is there already is answered as it is.
   *
   * ```ts
   * await client.qualification.begin({ declarationVersion });
   * ```
   */
  begin(
    body: CallRequest<typeof beginQualification>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof beginQualification>> {
    return this.#connection.send(beginQualification, { body }, options);
  }

  /**
   * The draft. `etag` names its state, for the next save; `unlocked` the fields that may be changed, null for all.
   *
   * ```ts
   * let draft = await client.qualification.readDraft();
   * ```
   */
  readDraft(options?: SendOptions): Promise<CallResponse<typeof readDraft>> {
    return this.#connection.send(readDraft, {}, options);
  }

  /**
   * Saves the draft over the state that `etag` names. Where another tab or device saved in between, a
   * `StaleVersionError`: nothing was overwritten; read it again and let the person choose. Repeating a save that had
   * arrived is a success.
   *
   * ```ts
   * draft = await client.qualification.saveDraft({ schemaVersion: 1, content }, draft.etag);
   * ```
   */
  saveDraft(
    body: CallRequest<typeof saveDraft>,
    etag: string,
    options?: SendOptions,
  ): Promise<CallResponse<typeof saveDraft>> {
    return this.#connection.send(saveDraft, { body }, { ...options, ifMatch: etag });
  }

  /**
   * Submits the draft as it was saved under `etag` (注册会员). Fields that are refused are named by an
   * `InvalidInputError` with pointers into the content. Submitting what is submitted already is a success.
   *
   * ```ts
   * const { number } = await client.qualification.submit(draft.etag);
   * ```
   */
  submit(etag: string, options?: SendOptions): Promise<CallResponse<typeof submitQualification>> {
    return this.#connection.send(submitQualification, {}, { ...options, ifMatch: etag });
  }

  /**
   * Takes a submission back that nobody reviews yet; it is a draft again.
   *
   * ```ts
   * const { status } = await client.qualification.withdraw(); // 'draft'
   * ```
   */
  withdraw(options?: SendOptions): Promise<CallResponse<typeof withdrawQualification>> {
    return this.#connection.send(withdrawQualification, {}, options);
  }

  /**
   * Opens a change (变更) of what is approved, with a draft of it. The approved version stays in force.
   *
   * ```ts
   * await client.qualification.beginChange();
   * const draft = await client.qualification.readDraft(); // draft.fixed: ['/unit/name']
   * ```
   */
  beginChange(options?: SendOptions): Promise<CallResponse<typeof beginQualificationChange>> {
    return this.#connection.send(beginQualificationChange, {}, options);
  }

  /**
   * Gives up a change, and its draft with it.
   *
   * ```ts
   * const { status } = await client.qualification.discardChange(); // 'approved'
   * ```
   */
  discardChange(options?: SendOptions): Promise<CallResponse<typeof discardQualificationChange>> {
    return this.#connection.send(discardQualificationChange, {}, options);
  }

  /**
   * A version as it was submitted, whole.
   *
   * ```ts
   * const { content } = await client.qualification.version(1);
   * ```
   */
  version(version: number, options?: SendOptions): Promise<CallResponse<typeof readQualificationVersion>> {
    return this.#connection.send(readQualificationVersion, { params: { version: String(version) } }, options);
  }
}
