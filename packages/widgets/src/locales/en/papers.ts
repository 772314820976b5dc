import type { Sentences } from '../locale.ts';
import type { PapersKey } from '../zh-CN/papers.ts';

export const papers = {
  'paper/choose': 'Choose files',
  'paper/more': 'Add more',
  'paper/photograph': 'Take a photo',
  'paper/how': 'Or drop files here, or copy and paste them',
  'paper/page': 'Page {page}',
  'paper/preview': 'Preview of {name}',
  'paper/reading': 'Reading…',
  'paper/waiting': 'Waiting to be uploaded',
  'paper/sending': 'Uploading, {percent}%',
  'paper/checking': 'Uploaded, being checked…',
  'paper/interrupted': 'The connection was lost at {percent}%; the upload will go on by itself…',
  'paper/progress': 'Progress',
  'paper/taken': 'Uploaded',
  'paper/retry': 'Upload again',
  'paper/up': 'Move to the page before',
  'paper/cancel': 'Cancel the upload',
  'paper/remove': 'Remove',
  'file/under-way': 'The attachment is still being uploaded. Wait a moment.',
  'file/not-sent': 'A file could not be uploaded. Upload it again, or remove it.',
} satisfies Sentences<PapersKey>;
