import { catalogue } from './catalogue';
import { count, list, plural } from './numbers';

/** Reading the text out of a file that becomes a source. `name` is that of the file. */
export const intakeWords = catalogue({
  reading: (name: string) => `Reading ${name}…`,
  notRead: 'This file was not read',
  notAdded: 'This file was not added',
  readers: {
    plain: 'Plain text',
    markdown: 'Markdown',
    html: 'Web page',
    pdf: 'PDF',
    docx: 'Word document',
  },
  notes: {
    latin1:
      'The file does not say how its letters are written; it was read as Western European (Windows-1252). If accents look wrong, save it as UTF-8 and take it in again.',
    utf16: 'The file was read as UTF-16, which it does not say itself but looks like.',
    article: 'This is the article of the page; menus, links and advertisements around it are left out.',
    changes: (inserted: number, deleted: number) =>
      `The document has tracked changes: ${plural(inserted, 'insertion')} ${inserted === 1 ? 'is' : 'are'} in the text, ${plural(deleted, 'deletion')} ${deleted === 1 ? 'is' : 'are'} not.`,
    comments: 'Comments in the document are left out.',
    emptyPages: (pages: string, number: number) =>
      `${number === 1 ? 'Page' : 'Pages'} ${pages} ${number === 1 ? 'has' : 'have'} no text: ${number === 1 ? 'it is' : 'they are'} empty or a picture.`,
    brokenPages: (pages: string, number: number) =>
      `${number === 1 ? 'Page' : 'Pages'} ${pages} could not be read and ${number === 1 ? 'is' : 'are'} left out.`,
  },
  /** "1–3, 7 and 9" */
  pages: (ranges: readonly (readonly [number, number])[]) =>
    list(ranges.map(([from, to]) => (from === to ? count(from) : `${count(from)}–${count(to)}`))),
  problems: {
    broke: (name: string, detail: string) =>
      `“${name}” could not be read (${detail}): save it in another format, such as plain text, and try again.`,
    empty: (name: string) => `“${name}” has no text in it: choose another file.`,
    tooLong: (name: string, characters: number, most: number) =>
      `“${name}” has ${count(characters)} characters of text, which is more than a source can hold (${count(most)}): split it.`,
    tooLarge: (place: string, megabytes: number) =>
      `${place} is larger than ${count(megabytes)} MB, which is more than is read as a source: split it.`,
    directory: (place: string) => `${place} is a folder: choose a file inside it.`,
    noMap: (name: string) =>
      `No map is open for “${name}” to be a source of: open or begin one, then drop the file on it.`,
    binary: (name: string) =>
      `“${name}” is no text and no document that can be read: choose a PDF, Word (.docx), HTML, Markdown or text file.`,
    picture: (name: string) =>
      `“${name}” is a picture, and text in pictures is not read: choose a file with the text itself.`,
    otherDocument: (name: string, format: string) =>
      `“${name}” is in the format ${format}, which is not read: save it as Word (.docx), PDF or text, and choose that.`,
    pdfEncrypted: (name: string) =>
      `“${name}” is protected by a password: save a copy without one, and choose that.`,
    pdfDamaged: (name: string) =>
      `“${name}” is damaged or no PDF: get it again, or save it anew with the program it comes from.`,
    pdfScanned: (name: string, pages: number) =>
      `“${name}” holds only pictures of its ${plural(pages, 'page')}, no text: let a program for text recognition (OCR) read it first.`,
    docxDamaged: (name: string) =>
      `“${name}” is damaged or no Word document: open it in a word processor, save it anew, and choose that.`,
    docxBomb: (name: string) =>
      `“${name}” would unpack to far more than a document holds, so it was not opened: check where it comes from.`,
    docxEncrypted: (name: string) =>
      `“${name}” is protected by a password or is an old Word document (.doc): save it as Word (.docx) without a password, and choose that.`,
  },
  formats: {
    rtf: 'Rich Text (.rtf)',
    odt: 'OpenDocument',
    epub: 'EPUB',
  },
});
