import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { PDFName, PDFString, type PDFDocument } from '@cantoo/pdf-lib';
import { pdfWith } from '../../test/pdf.ts';
import { checkPdf } from './check-pdf.ts';
import { PaperRefused } from './paper-refused.ts';

const refusalOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  try {
    await checkPdf(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof PaperRefused) return error.code;
    throw error;
  }
};

describe('a PDF', () => {
  it('of pages alone is taken, and its pages are counted', async () => {
    assert.equal(await checkPdf(await pdfWith()), 1);
    assert.equal(await checkPdf(await pdfWith(undefined, { pages: 20 })), 20);
  });

  it('of more pages than are read is refused', async () => {
    assert.equal(await refusalOf(await pdfWith(undefined, { pages: 21 })), 'file/too-many-pages');
  });

  it('with a password is refused', async () => {
    const bytes = await pdfWith((document) => document.encrypt({ userPassword: 'secret', ownerPassword: 'owner' }));
    assert.equal(await refusalOf(bytes), 'file/encrypted');
  });

  for (const objectStreams of [true, false]) {
    const where = objectStreams ? 'in a compressed object stream' : 'in the open';
    it(`with a script ${where} is refused`, async () => {
      const scripted = (document: PDFDocument) => {
        const script = document.context.register(document.context.obj({ JS: PDFString.of('app.alert(1)') }));
        document.getPage(0).node.set(PDFName.of('Next'), script);
      };
      const bytes = await pdfWith(scripted, { objectStreams });
      assert.equal(Buffer.from(bytes).includes('app.alert'), !objectStreams);
      assert.equal(await refusalOf(bytes), 'file/active-content');
    });
  }

  it('that acts when it is opened, or when a page is, is refused; one that opens at a page is not', async () => {
    const acting = (S: string) =>
      pdfWith((document) => {
        const action = document.context.obj({
          S,
          F: PDFString.of('cmd.exe'),
          URI: PDFString.of('https://evil.example'),
        });
        document.getPage(0).node.set(PDFName.of('AA'), document.context.obj({ O: action }));
      });
    for (const kind of ['Launch', 'SubmitForm', 'ImportData', 'JavaScript', 'GoToE'])
      assert.equal(await refusalOf(await acting(kind)), 'file/active-content', kind);
    const opening = await pdfWith((document) => {
      const place = document.context.obj([document.getPage(0).ref, 'Fit']);
      document.catalog.set(PDFName.of('OpenAction'), place);
    });
    assert.equal(await refusalOf(opening), undefined);
  });

  it('that holds other files, or a form with a logic of its own, is refused', async () => {
    const holding = await pdfWith((document) => document.attach(new Uint8Array([1, 2, 3]), 'a.exe', {}));
    assert.equal(await refusalOf(holding), 'file/active-content');
    const form = await pdfWith((document) => {
      document.catalog.set(PDFName.of('AcroForm'), document.context.obj({ XFA: PDFString.of('<xdp/>'), Fields: [] }));
    });
    assert.equal(await refusalOf(form), 'file/active-content');
  });

  it('that writes its names in another way is read all the same', async () => {
    const plain = Buffer.from(
      await pdfWith((document) => document.addJavaScript('main', 'app.alert(1)'), { objectStreams: false }),
    ).toString('latin1');
    const escaped = plain.replaceAll('/JavaScript', '/J#61vaScript').replaceAll('/JS', '/J#53');
    assert.notEqual(escaped, plain);
    assert.equal(await refusalOf(Buffer.from(escaped, 'latin1')), 'file/active-content');
  });

  it('that is cut off or is none is refused, not half read', async () => {
    const whole = await pdfWith(undefined, { pages: 3 });
    assert.equal(await refusalOf(whole.subarray(0, 60)), 'file/damaged');
    assert.equal(await refusalOf(Buffer.from('%PDF-1.7\nnothing')), 'file/damaged');
  });
});
