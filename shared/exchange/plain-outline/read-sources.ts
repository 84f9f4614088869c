import type { Citation } from '#shared/model/citation';
import { sortedRecords } from '#shared/model/sorted-records';
import type { Source } from '#shared/model/source';
import { headsOfSources, marksOfCut, marksOfTold } from './notation';

interface TextWithSources {
  readonly body: string;
  /** Ids are the numbers in the text. */
  readonly sources: readonly Source[];
}

/** A list of sources at the end of a text, if it has one, and what stands before it. */
export function splitSources(text: string): TextWithSources {
  const heads = headsOfSources.map((head) => ({ head, at: `\n${text}`.lastIndexOf(`\n${head}\n`) }));
  const { head, at } = heads.reduce((last, other) => (other.at > last.at ? other : last));
  const lines = at < 0 ? [] : text.slice(at + head.length + 1).split('\n');
  const sources = lines.filter((line) => line.trim() !== '').map(sourceOf);
  const all = sources.flatMap((source) => source ?? []);
  if (all.length === 0 || all.length < sources.length) return { body: text, sources: [] };
  const byId = new Map(all.map((source) => [source.id, source]));
  return { body: text.slice(0, at), sources: sortedRecords([...byId.values()]) };
}

function sourceOf(line: string): Source | null {
  const [, number, title = ''] = /^\[(\d{1,6})\] (.+)$/.exec(line.trim()) ?? [];
  if (number === undefined) return null;
  const address = title.split(' ').at(-1) ?? '';
  const isAddress = /^https?:\/\/./.test(address) && address !== title;
  const rest = title.slice(0, -address.length).trim();
  if (!isAddress) return { id: number, csl: { type: 'document', title } };
  return {
    id: number,
    csl: { type: 'webpage', title: rest.endsWith('.') ? rest.slice(0, -1) : rest, URL: address },
  };
}

interface CitedText {
  readonly text: string;
  readonly citations: readonly Citation[];
  /** It is one that was told before. */
  readonly isTold: boolean;
}

/** The words of an item without what stands at their end: marks, and numbers of sources that there are. */
export function citedIn(words: string, sources: ReadonlySet<string>): CitedText {
  const isAtEnd = (mark: string) => words.endsWith(` ${mark}`);
  const told = marksOfTold.find(isAtEnd);
  const mark = told ?? marksOfCut.find(isAtEnd);
  const text = mark === undefined ? words : words.slice(0, -` ${mark}`.length);
  const isTold = told !== undefined;
  const at = text.lastIndexOf(' [');
  const places =
    at >= 0 && text.endsWith(']')
      ? text
          .slice(at + 2, -1)
          .split('; ')
          .map(placeOf)
      : [];
  if (places.length === 0 || !places.every(({ source }) => sources.has(source)))
    return { text, citations: [], isTold };
  return { text: text.slice(0, at), citations: places, isTold };
}

function placeOf(place: string): Citation {
  const comma = place.indexOf(', ');
  if (comma < 0) return { source: place };
  return { source: place.slice(0, comma), locator: place.slice(comma + 2) };
}
