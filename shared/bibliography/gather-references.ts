import type { CslItem, Source } from '#shared/model/source';
import type { BibtexEngine } from './bibtex/bibtex-engine';
import { knownWorks } from './known-works';
import { referenceFormatOf } from './reference-formats';

/** A text that may hold references, and what it is called. */
export interface ReferenceText {
  readonly name: string;
  readonly text: string;
}

export interface GoodReference {
  readonly file: string;
  readonly line: number;
  readonly csl: CslItem;
  /** What to look at in it. */
  readonly doubt?: string;
  /** The source of the map that is the same work. */
  readonly known?: Source;
  /** Whether one that was read before is the same work. */
  readonly isTwice: boolean;
}

export interface BadReference {
  readonly file: string;
  readonly line: number;
  readonly key: string;
  readonly reason: string;
}

export interface GatheredReferences {
  readonly good: readonly GoodReference[];
  readonly bad: readonly BadReference[];
  /** Of the texts in which no references were found. */
  readonly empty: readonly string[];
}

/**
 * Reads texts one reference at a time, so that it can be done in slices and be stopped; each step gives all that was
 * read so far, in lists that grow.
 */
export function* gatherReferences(
  texts: readonly ReferenceText[],
  sources: readonly Source[],
  engine: BibtexEngine,
): Generator<GatheredReferences, GatheredReferences, void> {
  const known = knownWorks<Source>();
  for (const source of sources) known.add(source.csl, source);
  const seen = knownWorks<true>();
  const [good, bad, empty]: [GoodReference[], BadReference[], string[]] = [[], [], []];
  const gathered = { good, bad, empty };
  for (const { name: file, text } of texts) {
    const before = good.length + bad.length;
    for (const item of referenceFormatOf(text)?.read(text, engine) ?? []) {
      if (item === null) {
        yield gathered;
        continue;
      }
      if (item.kind === 'bad') bad.push({ ...item, file });
      else {
        const { kind: _, ...read } = item;
        const source = known.find(read.csl);
        good.push({
          ...read,
          file,
          ...(source && { known: source }),
          isTwice: seen.find(read.csl) ?? false,
        });
        seen.add(read.csl, true);
      }
      yield gathered;
    }
    if (good.length + bad.length === before) empty.push(file);
  }
  return gathered;
}
