import { segmentsOf } from '#shared/model/segments';
import { boldWidths, regularWidths } from './font-widths';

/** Size in map units. */
export interface TextStyle {
  readonly size: number;
  readonly bold: boolean;
}

const unitsPerEm = 2048;
const missing = 0xffff;

const regular = tableFrom(regularWidths);
const bold = tableFrom(boldWidths);

/** Letters that stand alone in the tables: their widths add up. */
const plainText = /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u20a0-\u20bf]*$/;

/**
 * The width of one line in map units, by the metrics of Arimo without kerning. What Arimo has no letters for is
 * estimated on the wide side, since the font that will stand in is not known.
 */
export function widthOf(text: string, { size, bold: isBold }: TextStyle): number {
  const table = isBold ? bold : regular;
  const units = plainText.test(text) ? plainUnits(text, table) : graphemeUnits(text, table);
  return (units * size) / unitsPerEm;
}

/** What a reader sees as single characters: an accented letter or a family of emoji is one. */
export function graphemesOf(text: string): readonly string[] {
  return Array.from(segmentsOf(text, 'grapheme'), ({ segment }) => segment);
}

/** Whether Arimo has a letter for every character of the line. */
export function isDrawable(line: string): boolean {
  for (const character of line) {
    if ((regular[character.codePointAt(0) ?? 0] ?? missing) === missing) return false;
  }
  return true;
}

function plainUnits(text: string, table: Uint16Array): number {
  let units = 0;
  for (let index = 0; index < text.length; index += 1) {
    const width = table[text.charCodeAt(index)] ?? missing;
    units += width === missing ? unitsPerEm : width;
  }
  return units;
}

function graphemeUnits(text: string, table: Uint16Array): number {
  let units = 0;
  for (const { segment } of segmentsOf(text, 'grapheme')) {
    units += emoji.test(segment) ? emojiUnits : characterUnits(segment, table);
  }
  return units;
}

function characterUnits(grapheme: string, table: Uint16Array): number {
  let units = 0;
  for (const character of grapheme) {
    if (withoutWidth.test(character)) continue;
    const width = table[character.codePointAt(0) ?? 0] ?? missing;
    units += width === missing ? estimatedUnits(character) : width;
  }
  return units;
}

const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{Regional_Indicator}/u;
/** Noto Color Emoji and Segoe UI Emoji are about 1.25 and 1.37 of the size wide. */
const emojiUnits = 1.37 * unitsPerEm;

/** Marks lie on the letter before them, whatever advance the font gives them. */
const withoutWidth = /[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Format}]/u;
/** Shares of the size, by the usual fonts of these scripts; the rest, Chinese, Japanese and Korean above all, fills the square. */
const estimates: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Arabic}\p{Script=Syriac}]/u, 0.65],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Armenian}\p{Script=Georgian}]/u, 0.7],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}]/u, 0.8],
  [/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}]/u, 0.75],
  [/[\uff61-\uffdc]/u, 0.6],
  [/[\p{Script=Tamil}\p{Script=Malayalam}\p{Script=Myanmar}\p{Script=Khmer}]/u, 1.2],
];

function estimatedUnits(character: string): number {
  const share = estimates.find(([letters]) => letters.test(character))?.[1] ?? 1;
  return share * unitsPerEm;
}

function tableFrom(rows: string): Uint16Array {
  const table = new Uint16Array(0x10000).fill(missing);
  for (const row of rows.trim().split('\n')) {
    const [start = '', ...widths] = row.split(' ');
    const first = Number.parseInt(start, 16);
    for (const [index, width] of widths.entries()) {
      if (width !== '-') table[first + index] = Number(width);
    }
  }
  return table;
}
