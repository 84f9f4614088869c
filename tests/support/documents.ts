import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { strToU8, zipSync } from 'fflate';

/** A word on a page, in points from the upper left corner. */
interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

interface PdfFacts {
  readonly title?: string;
  readonly author?: string;
  readonly password?: string;
}

/** A PDF on A4 with these words on its pages. */
export async function pdfOf(
  pages: readonly (readonly Placed[])[],
  facts: PdfFacts = {},
): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  if (facts.title !== undefined) document.setTitle(facts.title);
  if (facts.author !== undefined) document.setAuthor(facts.author);
  document.setCreationDate(new Date(Date.UTC(2012, 7, 27, 12)));
  for (const words of pages) {
    const page = document.addPage([595, 842]);
    for (const { text, x, y, size = 10 } of words) page.drawText(text, { x, y: 842 - y, size, font });
    if (words.length === 0) page.drawRectangle({ x: 50, y: 50, width: 400, height: 600 });
  }
  if (facts.password !== undefined)
    document.encrypt({ userPassword: facts.password, ownerPassword: facts.password });
  return document.save();
}

/** Lines of one column, a line each 12 points. */
export function column(lines: readonly string[], x: number, from = 60): readonly Placed[] {
  return lines.map((text, index) => ({ text, x, y: from + 12 * index }));
}

/** A Word document with this between the tags of its body. */
export function docxOf(body: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const texts = { ...docxFrame, 'word/document.xml': documentXml(body), ...more };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of a Word document. */
export function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${run(text)}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function documentXml(body: string): string {
  return `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

const docxFrame = {
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  '_rels/.rels':
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  'docProps/core.xml':
    '<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Rents &amp; wages</dc:title><dc:creator>Doe, Jane</dc:creator><dcterms:modified>2024-03-02T09:00:00Z</dcterms:modified></cp:coreProperties>',
};

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** UTF-16 without a byte order mark. */
export function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}
