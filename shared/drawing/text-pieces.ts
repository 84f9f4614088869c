import { segmentsOf } from '#shared/model/segments';
import { graphemesOf, type TextStyle, widthOf } from './measure';

/** What may not be broken, and the space that follows it: a line ends without the space. */
export interface TextPiece {
  readonly text: string;
  readonly width: number;
  readonly space: string;
  readonly spaceWidth: number;
}

/** Scripts that write words without spaces and break between any two characters. */
const squareScript =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3001-\\u303f\\uff01-\\uff60\\p{Emoji_Presentation}';
/** Never at the start of a line; never at the end of one. */
const closing = '、。，．：；！？」』）】〉》〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ';
const opening = '「『（【〈《〔［｛';
const squareText = new RegExp(`[${squareScript}]`, 'u');

/** Scripts without spaces whose words are known to the segmenter only. */
const wordScript = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** After a hyphen or dash between letters; figures such as 2019-20 stay whole. */
const afterHyphen = /(?<=\p{Letter}[-\u2010\u2013])(?=\p{Letter})|(?<=[\u2014/])(?=\p{Letter})/u;

/** A paragraph as pieces between which a line may break, none of them wider than `width`. */
export function piecesOf(paragraph: string, style: TextStyle, width: number): readonly TextPiece[] {
  const spaceWidth = widthOf(' ', style);
  const pieces: TextPiece[] = [];
  for (const word of paragraph.split(/[ \u2000-\u200a\u3000]+/)) {
    if (word === '') continue;
    const parts = partsOf(word).flatMap((part) => inLengths(part, style, width));
    for (const [index, { text, width: partWidth }] of parts.entries()) {
      const ends = index === parts.length - 1;
      pieces.push({ text, width: partWidth, space: ends ? ' ' : '', spaceWidth: ends ? spaceWidth : 0 });
    }
  }
  return pieces;
}

/** Most words: nowhere to break. */
const unbroken = /^[\u0021-\u002c.\u0030-\u024f\u0370-\u0482\u2018-\u201f]*$/;

function partsOf(word: string): readonly string[] {
  if (unbroken.test(word)) return [word];
  return word
    .split(/\u200b/)
    .flatMap((part) => part.split(afterHyphen))
    .flatMap((part) => (squareText.test(part) ? betweenSquares(part) : [part]))
    .flatMap((part) =>
      wordScript.test(part) ? Array.from(segmentsOf(part, 'word'), ({ segment }) => segment) : [part],
    )
    .filter((part) => part !== '');
}

/** Never within what a reader sees as one character: flags and families of emoji are several. */
function betweenSquares(text: string): readonly string[] {
  const parts: string[] = [];
  let before = '';
  for (const grapheme of graphemesOf(text)) {
    const mayBreak =
      (squareText.test(before) || squareText.test(grapheme)) &&
      !opening.includes(before) &&
      !closing.includes(grapheme);
    if (mayBreak) parts.push(grapheme);
    else parts.push((parts.pop() ?? '') + grapheme);
    before = grapheme;
  }
  return parts;
}

interface MeasuredText {
  readonly text: string;
  readonly width: number;
}

/** The text whole where it fits; otherwise as much of it at a time as does. */
function inLengths(text: string, style: TextStyle, limit: number): readonly MeasuredText[] {
  const whole = widthOf(text, style);
  if (whole <= limit) return [{ text, width: whole }];
  const lengths: MeasuredText[] = [];
  let length: MeasuredText = { text: '', width: 0 };
  for (const grapheme of graphemesOf(text)) {
    const width = widthOf(grapheme, style);
    if (length.text !== '' && length.width + width > limit) {
      lengths.push(length);
      length = { text: '', width: 0 };
    }
    length = { text: length.text + grapheme, width: length.width + width };
  }
  return [...lengths, length];
}
