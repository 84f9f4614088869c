import type { CslItem } from '#shared/model/source';
import { referenceFormatWords, referenceProblemWords as words } from '#shared/words/bibliography';
import { type BibtexBlock, bibtexBlocks } from '../bibtex/bibtex-blocks';
import { type BibtexContext, bibtexContext } from '../bibtex/bibtex-context';
import type { BibtexEngine } from '../bibtex/bibtex-engine';
import { keptReference } from '../kept-reference';
import { lineCounter } from '../line-counter';
import { defineReferenceFormat, type ReadReference } from '../reference-format';

/**
 * BibTeX and BibLaTeX. The file is cut into entries here, and each is given to the engine by itself, with the strings
 * and the entries that it refers to.
 */
export const bibtex = defineReferenceFormat({
  id: 'bibtex',
  label: referenceFormatWords.bibtex,
  extensions: ['bib', 'bibtex'],
  isIn: (text) => /^[ \t]*@[ \t]*[a-z]{3,}\s*[{(]\s*[^\s,={}()"]+\s*[,=]/im.test(text),
  read: function* (text, engine) {
    // All are known before the first is read: an entry may refer to one that comes later.
    const blocks: BibtexBlock[] = [];
    for (const block of bibtexBlocks(text)) {
      blocks.push(block);
      yield null;
    }
    const context = bibtexContext(new Map(blocks.map((block) => [block.key.toLowerCase(), block])));
    const lineOf = lineCounter(text);
    for (const block of blocks) {
      if (block.type === 'comment' || block.type === 'preamble') continue;
      const line = lineOf(block.start);
      if (block.type === 'string' && isReadable(block, context, engine)) context.add(block);
      else
        yield block.fault === null ? read(block, line, context.around(block), engine) : faulty(block, line);
    }
  },
});

/** A string that is broken would break every entry that uses it: without it they only lack its words. */
function isReadable(block: BibtexBlock, context: BibtexContext, engine: BibtexEngine): boolean {
  if (block.fault === 'unclosed' || block.fault === 'no-key') return false;
  try {
    engine(context.around(block));
    return true;
  } catch {
    return false;
  }
}

function faulty({ key, fault }: BibtexBlock, line: number): ReadReference {
  const reasons = { unclosed: words.unclosed, 'closed-early': words.closedEarly, 'no-key': words.noKey };
  return { kind: 'bad', line, key, reason: reasons[fault ?? 'unclosed'] };
}

function read({ key, text }: BibtexBlock, line: number, around: string, engine: BibtexEngine): ReadReference {
  const bad = (reason: string): ReadReference => ({ kind: 'bad', line, key, reason });
  try {
    const item = engine(around).at(-1);
    if (item === undefined) return bad(words.untranslatable);
    const kept = keptReference(mended(item));
    return kept.ok ? { kind: 'good', line, csl: kept.value } : bad(kept.problem);
  } catch (error) {
    const [, at] = /at line (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
    if (at === undefined) return bad(words.untranslatable);
    const before = around.split('\n').length - text.split('\n').length;
    return bad(words.unreadable(line + Math.max(0, Number(at) - 1 - before)));
  }
}

/** What the engine calls by its code is called by its name. */
function mended(item: CslItem): CslItem {
  if (item.type !== 'thesis' || typeof item.genre !== 'string') return item;
  const genres: Readonly<Record<string, string>> = {
    phdthesis: 'PhD thesis',
    mathesis: 'Master’s thesis',
    candthesis: 'Candidate thesis',
  };
  return { ...item, genre: genres[item.genre] ?? item.genre };
}
