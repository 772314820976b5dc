import { PDFDocument } from '@cantoo/pdf-lib';

/** A PDF of blank pages, with something added to it; objects lie in compressed streams, as writers of today put them. */
export const pdfWith = async (
  add: (document: PDFDocument) => void | Promise<void> = () => undefined,
  { pages = 1, objectStreams = true }: { readonly pages?: number; readonly objectStreams?: boolean } = {},
): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage([595, 842]);
  await add(document);
  return document.save({ useObjectStreams: objectStreams });
};
