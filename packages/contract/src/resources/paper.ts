import * as v from 'valibot';

/** Kinds of files that are taken, by their content and not by their name. */
export const paperKinds = ['image/jpeg', 'image/png', 'image/bmp', 'application/pdf'] as const;
export type PaperKind = (typeof paperKinds)[number];

/** What one file may be. A page can tell most of it before anything travels. */
export const paperLimits = {
  /** 10 MB. */
  bytes: 10 * 1024 * 1024,
  /** Width times height of an image, and the longer side of it. */
  pixels: 50_000_000,
  side: 16_384,
  /** Pages of a PDF. */
  pages: 20,
  /** Files of one attachment: pages that were not joined. */
  files: 10,
} as const;

/** Why a file is refused. It stands at `/file` of an upload, or at `/licence/0` and the like of a submission. */
export type PaperCode =
  | 'file/kind'
  | 'file/empty'
  | 'file/too-large'
  | 'file/too-many-pixels'
  | 'file/too-many-pages'
  | 'file/too-many'
  | 'file/missing'
  | 'file/damaged'
  | 'file/encrypted'
  | 'file/active-content'
  | 'file/infected'
  | 'file/unknown';

/** Why an upload does not go on. `storage/full` and `scan/unavailable` pass; nothing was kept. */
export type PaperProblemCode = 'upload/conflict' | 'upload/version' | 'storage/full' | 'scan/unavailable';

/**
 * Where files are uploaded, by the tus protocol 1.0 (creation, termination, expiration): `POST` with `Upload-Length`
 * answers 201 and `Location`, whose last part is the id of the file; `HEAD` tells how much has arrived; `PATCH` goes on
 * from there. What has arrived whole is examined; `GET` waits for that and answers 200 with a `paper`, or with a problem
 * whose `errors` stand at `/file`.
 * Not among the calls of the table, whose bodies are JSON. Every request carries the client's two headers (`keyHeader`,
 * `clientHeader`), `tus-resumable: 1.0.0` and `uploadTokenHeader`.
 */
export const uploadPath = '/v1/recovery/uploads';

/** Carries the `token` of the recovery session that the file belongs to. */
export const uploadTokenHeader = 'x-zxkt-upload-token';

/** A file that was taken. */
export const paper = v.object({
  id: v.string(),
  kind: v.picklist(paperKinds),
  bytes: v.number(),
  /** Of a PDF; 1 for an image. */
  pages: v.number(),
  /** Pixels of an image; null for a PDF. */
  width: v.nullable(v.number()),
  height: v.nullable(v.number()),
});
export type Paper = v.InferOutput<typeof paper>;
