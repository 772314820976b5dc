import * as v from 'valibot';
import { caseFilter, caseSorts } from './review.ts';
import { instant, option, seconds, strict, text } from './schema.ts';

/** Why a saved view is refused: there are enough of them. */
export type ReviewDeskCode = 'review-view/too-many';

/** Why an export cannot be fetched: it is still being written, or it failed. */
export type ReviewDeskProblemCode = 'export/not-ready';

/** Columns of the queue that can be shown and exported, in their usual order. */
export const caseColumns = [
  'number',
  'unitName',
  'uscc',
  'organisationCode',
  'filingRegion',
  'region',
  'economicType',
  'industries',
  'status',
  'version',
  'submittedAt',
  'dueOn',
] as const;
export type CaseColumn = (typeof caseColumns)[number];

const columns = v.pipe(
  v.array(option(caseColumns), 'field/type'),
  v.minLength(1, 'field/required'),
  v.maxLength(caseColumns.length, 'field/too-long'),
);

/** How narrow and how wide a column may be, in pixels. */
export const narrowest = 64;
export const widest = 800;

const width = v.optional(
  v.pipe(
    v.number('field/type'),
    v.integer('field/type'),
    v.minValue(narrowest, 'field/option'),
    v.maxValue(widest, 'field/option'),
  ),
);
const widths = strict(
  Object.fromEntries(caseColumns.map((column) => [column, width])) as Record<CaseColumn, typeof width>,
);

/** A view that someone keeps: a question under a name. It carries no authority. */
export const viewRequest = strict({
  name: v.pipe(text(60), v.minLength(1, 'field/required')),
  filter: caseFilter,
  sort: v.optional(option(caseSorts)),
  columns: v.optional(columns),
  /** In pixels, of columns that are not as wide as usual. */
  widths: v.optional(widths),
});
export const savedView = v.object({
  id: v.string(),
  name: v.string(),
  filter: v.record(v.string(), v.string()),
  sort: v.picklist(caseSorts),
  columns: v.nullable(v.array(v.string())),
  /** Absent in views of before they were kept. */
  widths: v.optional(v.record(v.string(), v.number())),
  savedAt: instant,
});
export type SavedView = v.InferOutput<typeof savedView>;
export const savedViewList = v.object({ items: v.array(savedView) });

/** The most views that one person keeps. */
export const viewLimit = 50;

export const exportFormats = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What the view shows, as a file. Asking costs nothing but a place in the queue of exports. */
export const exportRequest = strict({
  format: option(exportFormats),
  filter: caseFilter,
  sort: v.optional(option(caseSorts)),
  columns: v.optional(columns),
});

export const exportStatuses = ['waiting', 'writing', 'ready', 'failed'] as const;
export const exportJob = v.object({
  id: v.string(),
  format: v.picklist(exportFormats),
  status: v.picklist(exportStatuses),
  /** Rows written so far. */
  rows: v.number(),
  /** Bytes written so far. */
  bytes: v.number(),
  askedAt: instant,
  /** When the file is removed. */
  keptUntil: instant,
});
export type ExportJob = v.InferOutput<typeof exportJob>;
export const exportJobList = v.object({ items: v.array(exportJob) });

/** Where the file is, once: an address below that of the API, for a browser to open. */
export const exportLink = v.object({ url: v.string(), fileName: v.string(), expiresInSeconds: seconds });
export type ExportLink = v.InferOutput<typeof exportLink>;
