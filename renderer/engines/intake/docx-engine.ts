import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import type { DocxContent } from '#shared/intake/intake-engines';
import { unescaped } from '#shared/intake/unescaped';
import { failed, ok, type Result } from '#shared/result';
import { unpackText } from './unpack-text';

/** Reads a Word document: its text as HTML, without its pictures, and what else it says of itself. */
export async function readDocx(bytes: Uint8Array): Promise<Result<DocxContent, 'damaged' | 'bomb'>> {
  const unpacked = unpackText(bytes);
  if (!unpacked.ok) return unpacked;
  const parts = unpacked.value;
  const partText = (name: string) => new TextDecoder().decode(parts[name] ?? new Uint8Array());
  const main = partText('word/document.xml');
  const core = partText('docProps/core.xml');
  if (main === '') return failed('damaged');
  try {
    // Packed anew, so that the parser unpacks nothing that was not looked at.
    const packed = zipSync(parts, { level: 0 });
    // It asks for one of these in a window, and for the other in Node.
    const input = { arrayBuffer: packed.buffer as ArrayBuffer, buffer: packed };
    const { value: html } = await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    return ok({
      html,
      title: property(core, 'dc:title'),
      author: property(core, 'dc:creator'),
      modified: property(core, 'dcterms:modified'),
      insertions: countOf(main, /<w:ins[\s>]/g),
      deletions: countOf(main, /<w:del[\s>]/g),
      hasComments: countOf(partText('word/comments.xml'), /<w:comment[\s>]/g) > 0,
    });
  } catch {
    return failed('damaged');
  }
}

function property(core: string, name: string): string {
  return unescaped(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(core)?.[1] ?? '');
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
