import { SaxesParser } from 'saxes';
import { failed, ok, type Result } from '#shared/result';
import { importProblemWords as words } from '#shared/words/importing';
import { readText } from '../importing/read-text';
import type { XmlChild, XmlElement } from './xml-element';

/** No format that is read here nests deeper, and each level takes room on the stack of whoever walks the document. */
const deepest = 256;

/**
 * The root element of an XML document, or the sentence that says at which line and column it is none.
 *
 * Nothing is fetched for it. A document that declares entities is refused: a few lines of them unfold to gigabytes, and no
 * format that is read here has any.
 */
export function readXml(bytes: Uint8Array, name: string): Result<XmlElement, string> {
  const read = readText(bytes, name, claimedEncoding(bytes));
  if (!read.ok) return read;
  const open: Growing[] = [{ name: '', attributes: {}, children: [] }];
  const parser = new SaxesParser({ xmlns: false });
  let refused: string | undefined;
  const refuse = (sentence: string) => {
    refused ??= sentence;
    throw new Error(sentence); // The one way to stop the parser.
  };
  parser.on('error', ({ message }) =>
    refuse(words.notXml(name, parser.line, parser.column + 1, message.replace(/^[^ ]*\d+:\d+: /, ''))),
  );
  parser.on('doctype', (declared) => {
    if (/<!ENTITY/i.test(declared)) refuse(words.entities(name, parser.line));
  });
  parser.on('opentag', ({ name: tag, attributes }) => {
    if (open.length > deepest) refuse(words.tooDeep(name, deepest));
    const element: Growing = { name: tag, attributes: { ...attributes }, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  try {
    parser.write(read.value.text).close();
  } catch (error) {
    if (refused === undefined) throw error;
    return failed(refused);
  }
  const root = open[0]?.children.find((child) => typeof child !== 'string');
  return root === undefined ? failed(words.notXml(name, 1, 1, words.noElement)) : ok(root);
}

interface Growing extends XmlElement {
  readonly children: XmlChild[];
}

/** As its declaration says, which is written in letters that all encodings but UTF-16 have in common. */
function claimedEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  return /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1];
}
