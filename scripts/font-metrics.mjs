/**
 * Writes shared/drawing/font-widths.ts: how wide every letter of Arimo is, so that text is measured alike in the
 * window, on the command line and in tests. Run it when the font package changes: `node scripts/font-metrics.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fontkit from '@pdf-lib/fontkit';

/** Latin, Greek, Cyrillic, Hebrew, phonetic and polytonic letters, punctuation, currency, arrows, signs, shapes. */
/** @type {ReadonlyArray<readonly [first: number, last: number]>} */
const blocks = [
  [0x0020, 0x007f],
  [0x00a0, 0x052f],
  [0x0590, 0x05ff],
  [0x1e00, 0x1fff],
  [0x2010, 0x205f],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x215f],
  [0x2190, 0x219f],
  [0x2200, 0x226f],
  [0x2300, 0x232f],
  [0x2500, 0x25cf],
  [0x2630, 0x266f],
  [0x2c60, 0x2c7f],
  [0xfb00, 0xfb4f],
  [0xfff0, 0xfffd],
];
const rowLength = 16;
const { resolve } = createRequire(import.meta.url);

/** @param {string} file In the folder of the font package. */
function rowsOf(file) {
  const font = fontkit.create(readFileSync(resolve(`@expo-google-fonts/arimo/${file}`)));
  if (font.unitsPerEm !== 2048)
    throw new Error(`${file} counts ${font.unitsPerEm} units to the em, not 2048.`);
  const rows = [];
  for (const [first, last] of blocks) {
    for (let start = first; start <= last; start += rowLength) {
      const widths = Array.from({ length: rowLength }, (_, index) => widthOf(font, start + index));
      if (widths.some((width) => width !== '-')) rows.push(`${start.toString(16)} ${widths.join(' ')}`);
    }
  }
  return rows;
}

/**
 * @param {import('@pdf-lib/fontkit').Font} font
 * @param {number} codePoint
 */
function widthOf(font, codePoint) {
  if (!font.hasGlyphForCodePoint(codePoint)) return '-';
  return String(Math.round(font.glyphForCodePoint(codePoint).advanceWidth));
}

/**
 * @param {string} name
 * @param {string} file
 */
const table = (name, file) => `export const ${name} = \`\n${rowsOf(file).join('\n')}\n\`;\n`;

writeFileSync(
  new URL('../shared/drawing/font-widths.ts', import.meta.url),
  `/**
 * Advance widths of Arimo in 2048ths of the font size. A row is a code point in hexadecimal and the widths of the
 * 16 from there on; "-" where the font has no letter. Written by scripts/font-metrics.mjs; do not edit.
 */
${table('regularWidths', '400Regular/Arimo_400Regular.ttf')}
${table('boldWidths', '700Bold/Arimo_700Bold.ttf')}`,
);
