import type { PdfPage, PdfRun } from '../intake-engines';
import { blocksOf } from './columns';
import { paragraphsOf } from './paragraphs';

/** The text of a page: a line for each of its lines, an empty one between paragraphs, column after column. */
export function textOfPage({ runs }: PdfPage): string {
  const written = runs.filter(({ text }) => /\S/.test(text));
  const plain = written.filter(({ isPlain }) => isPlain);
  // Places do not tell how writing from right to left is read; the order of the file mostly does.
  if (plain.length < written.length / 2) return inFileOrder(runs);
  const others = runs.filter(({ isPlain }) => !isPlain);
  const parts = [...blocksOf(plain).map(paragraphsOf), inFileOrder(others)];
  return parts.filter((part) => part !== '').join('\n\n');
}

function inFileOrder(runs: readonly PdfRun[]): string {
  const text = runs.map((run) => (run.endsLine ? `${run.text}\n` : run.text)).join('');
  return text.replace(/[ \t]+\n/g, '\n').trim();
}
