import { PDFDocument, PDFName } from '@cantoo/pdf-lib';

export const MAX_PAGES = 50;
/** A4 in points. */
const [WIDTH, HEIGHT] = [595.28, 841.89];
const MARGIN = 18;

/** What a page has beside what one sees: links and notes, actions, descriptions. */
const NOT_SEEN = ['Annots', 'AA', 'Metadata', 'PieceInfo'];

/** A PDF as somebody sent it, or a picture of a paper as JPEG. */
export interface PdfTask {
  readonly kind: 'pdf' | 'jpeg';
  readonly bytes: Uint8Array;
}

export interface RewrittenPdf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly pages: number;
}

/**
 * What one sees of it as a new PDF: forms are filled for good; scripts, links, attachments and whatever else a reader
 * could carry out stay behind. A picture becomes a page. Undefined for what cannot be read.
 */
export default async function rewrite({ kind, bytes }: PdfTask): Promise<RewrittenPdf | undefined> {
  try {
    const made = await PDFDocument.create();
    if (kind === 'jpeg') await addPicture(made, bytes);
    else await addPages(made, bytes);
    const content = await made.save({ useObjectStreams: true });
    return { bytes: new Uint8Array(content), pages: made.getPageCount() };
  } catch {
    return undefined;
  }
}

async function addPages(made: PDFDocument, bytes: Uint8Array): Promise<void> {
  const sent = await PDFDocument.load(bytes, { throwOnInvalidObject: false, updateMetadata: false });
  if (sent.getPageCount() > MAX_PAGES) throw new RangeError('too many pages');
  sent.getForm().flatten();
  for (const page of sent.getPages()) for (const what of NOT_SEEN) page.node.delete(PDFName.of(what));
  for (const page of await made.copyPages(sent, sent.getPageIndices())) made.addPage(page);
}

async function addPicture(made: PDFDocument, bytes: Uint8Array): Promise<void> {
  const picture = await made.embedJpg(bytes);
  const isWide = picture.width > picture.height;
  const [width, height] = isWide ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT];
  const size = picture.scaleToFit(width - 2 * MARGIN, height - 2 * MARGIN);
  made
    .addPage([width, height])
    .drawImage(picture, { ...size, x: (width - size.width) / 2, y: (height - size.height) / 2 });
}
