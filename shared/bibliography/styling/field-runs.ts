import type { CslItem } from '#shared/model/source';
import { cslText, withoutEdges } from '../csl/csl-text';
import { plain, type Runs } from './runs';

/** The tags that CSL allows within titles; of them only italics are shown. */
const tag = /<(\/?)(i|em|b|strong|sup|sub|sc|span)(?:\s[^<>]*)?>/giu;

/** A field as it is shown: its italics as such, without space or loose punctuation at its ends. */
export function fieldRuns(item: CslItem, field: string): Runs {
  const text = trimmed(cslText(item, field));
  const runs: Runs[] = [];
  let [place, depth] = [0, 0];
  for (const found of text.matchAll(tag)) {
    runs.push(styled(text.slice(place, found.index), depth));
    place = found.index + found[0].length;
    if (/^(?:i|em)$/i.test(found[2] ?? '')) depth = Math.max(0, depth + (found[1] === '/' ? -1 : 1));
  }
  return [...runs, styled(text.slice(place), depth)].flat();
}

/** A field without any tags. */
export function fieldText(item: CslItem, field: string): string {
  return trimmed(cslText(item, field).replace(tag, ''));
}

function styled(text: string, depth: number): Runs {
  return depth > 0 && text !== '' ? [{ text, isItalic: true }] : plain(text);
}

/** Many a title comes with the full stop of a catalogue, or with the comma of a list; that of "Co." is part of it. */
function trimmed(text: string): string {
  const spaced = text.replace(/\s+/gu, ' ');
  const loose = withoutEdges(spaced, { start: ' .,;:', end: ' .,;:' });
  const mark = /[!?]?$/.exec(loose)?.[0] ?? '';
  const bare = mark === '' ? loose : withoutEdges(loose, { start: '', end: mark }) + mark;
  return abbreviated.test(bare) && text.includes(`${bare}.`) ? `${bare}.` : bare;
}

const abbreviated = /\b(?:Co|Corp|Inc|Ltd|Bros|Jr|Sr|etc|al|\p{Letter}\.\p{Letter})$/u;
