import type { Result } from '#shared/result';

/** What the shells do to read files: parsers that are too heavy for the core. They run nothing and fetch nothing that a file asks for. */
export interface IntakeEngines {
  /** Of HTML as text. */
  readonly html: (text: string) => Promise<HtmlPage>;
  readonly pdf: (bytes: Uint8Array) => Promise<Result<OpenPdf, 'encrypted' | 'damaged'>>;
  readonly docx: (bytes: Uint8Array) => Promise<Result<DocxContent, 'damaged' | 'bomb'>>;
}

/** As much of a DOM node as reading its text takes. */
export interface MarkupNode {
  /** 1 is an element, 3 a text. */
  readonly nodeType: number;
  /** In capitals where it is an element of HTML. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<MarkupNode>;
}

export interface HtmlPage {
  /** All of it. */
  readonly root: MarkupNode;
  /** What a reader comes for, without menus and the like; null where it cannot be told. */
  readonly article: MarkupNode | null;
  /** Of its head; "" where it has none. */
  readonly title: string;
  /** By name or property in small letters, such as "og:title", in the order of the page. */
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  /** The address that the page gives as its own; "" where it gives none. */
  readonly address: string;
  /** What its structured data say, where they do. */
  readonly byline: string;
  readonly published: string;
}

export interface OpenPdf {
  readonly pages: number;
  readonly title: string;
  readonly author: string;
  /** As PDF writes dates: "D:20120827120000Z". */
  readonly created: string;
  /** Counted from 1. Rejects where the page is damaged. */
  readonly page: (number: number) => Promise<PdfPage>;
  readonly close: () => Promise<void>;
}

export interface PdfPage {
  /** In the order of the file. */
  readonly runs: readonly PdfRun[];
}

/** Some words that are drawn in one go. Lengths are in points, from the upper left corner of the page as it is shown. */
export interface PdfRun {
  readonly text: string;
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** About the size of the font. */
  readonly height: number;
  /** Neither turned nor from right to left: places tell how it is read. */
  readonly isPlain: boolean;
  /** Whether the file says that a line ends here. */
  readonly endsLine: boolean;
}

export interface DocxContent {
  /** The document as HTML: headings, paragraphs, lists, tables, notes. */
  readonly html: string;
  readonly title: string;
  readonly author: string;
  /** ISO time, or "". */
  readonly modified: string;
  readonly insertions: number;
  readonly deletions: number;
  readonly hasComments: boolean;
}
