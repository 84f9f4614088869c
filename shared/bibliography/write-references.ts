import type { BibliographyEntry } from './bibliography';
import type { CitationStyle } from './citation-style';
import { type Runs, textOf } from './styling/runs';

/** References in the flavours of the clipboard. */
export interface WrittenReferences {
  readonly text: string;
  readonly html: string;
}

/** A list as a person pastes it into a document: numbered by the style, or a paragraph each. */
export function writeBibliography(
  entries: readonly BibliographyEntry[],
  { isNumbered }: CitationStyle,
): WrittenReferences {
  const lines = entries.map(({ runs }, index) => (isNumbered ? `${index + 1}. ` : '') + textOf(runs));
  const tag = isNumbered ? 'li' : 'p';
  const html = entries.map(({ runs }) => `<${tag}>${htmlOf(runs)}</${tag}>`).join('\n');
  return { text: lines.join('\n'), html: isNumbered ? `<ol>\n${html}\n</ol>` : html };
}

export function writeReference(runs: Runs): WrittenReferences {
  return { text: textOf(runs), html: `<p>${htmlOf(runs)}</p>` };
}

function htmlOf(runs: Runs): string {
  return runs.map(({ text, isItalic }) => (isItalic ? `<i>${escaped(text)}</i>` : escaped(text))).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => entities[sign] ?? '');
}
