import { paperLimits } from '@zxkt/contract';
import type * as PdfLibrary from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { PaperRefused } from './paper-refused.ts';

/** Actions that do more than turn a page. */
const activeActions = new Set([
  '/JavaScript',
  '/Launch',
  '/SubmitForm',
  '/ImportData',
  '/Rendition',
  '/RichMediaExecute',
  '/GoToE',
  '/GoToR',
  '/Movie',
  '/Sound',
  '/Trans3D',
]);
/** What holds scripts, other files, or forms with a logic of their own. */
const activeKeys = new Set([
  '/JS',
  '/JavaScript',
  '/XFA',
  '/EmbeddedFiles',
  '/EF',
  '/RichMediaContent',
  '/RichMediaSettings',
]);

type Library = typeof PdfLibrary;

/** Whether something in an object, however deep, is active. What it refers to is an object of its own and comes by itself. */
const isActive = (library: Library, object: PDFObject): boolean => {
  const { PDFArray, PDFDict, PDFName, PDFStream } = library;
  const waiting: PDFObject[] = [object];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at instanceof PDFStream) waiting.push(at.dict);
    else if (at instanceof PDFArray) waiting.push(...at.asArray());
    else if (at instanceof PDFDict) {
      for (const [key, value] of at.entries()) {
        if (activeKeys.has(key.toString())) return true;
        const isAction = key.toString() === '/S' || key.toString() === '/Type';
        if (
          isAction &&
          value instanceof PDFName &&
          (activeActions.has(value.toString()) || value.toString() === '/EmbeddedFile')
        )
          return true;
        waiting.push(value);
      }
    }
  }
  return false;
};

const open = async ({ PDFDocument, EncryptedPDFError }: Library, bytes: Uint8Array): Promise<PDFDocument> => {
  try {
    return await PDFDocument.load(bytes, {
      updateMetadata: false,
      preserveXFA: true,
      parseSpeed: Number.POSITIVE_INFINITY,
    });
  } catch (error) {
    throw new PaperRefused(error instanceof EncryptedPDFError ? 'file/encrypted' : 'file/damaged');
  }
};

/**
 * The pages of a PDF that holds nothing but pages. Every object is looked at, those inside compressed object streams and
 * of earlier revisions included. Refused: a password, scripts, actions that reach out, files and forms inside.
 */
export const checkPdf = async (bytes: Uint8Array): Promise<number> => {
  const library = await import('@cantoo/pdf-lib');
  const document = await open(library, bytes);
  for (const [, object] of document.context.enumerateIndirectObjects())
    if (isActive(library, object)) throw new PaperRefused('file/active-content');
  let pages: number;
  try {
    pages = document.getPageCount();
  } catch {
    throw new PaperRefused('file/damaged');
  }
  if (pages < 1) throw new PaperRefused('file/damaged');
  if (pages > paperLimits.pages) throw new PaperRefused('file/too-many-pages');
  return pages;
};
