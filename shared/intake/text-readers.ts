import type { TextReader } from './text-reader';
import { docx } from './text-readers/docx';
import { html } from './text-readers/html';
import { markdown } from './text-readers/markdown';
import { pdf } from './text-readers/pdf';
import { plain } from './text-readers/plain';

/** Every kind of file whose text can be read. Content is asked in this order. */
export const textReaders: readonly TextReader[] = [pdf, docx, html, markdown, plain];
