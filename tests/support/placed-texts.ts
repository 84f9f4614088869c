import { readFileSync } from 'node:fs';
import fontkit from '@pdf-lib/fontkit';
import { placedBoxes } from '#shared/drawing/placed-boxes';
import { holds, overlaps, type Rect } from '#shared/drawing/rect';
import type { Scene, SceneText } from '#shared/drawing/scene';
import { sceneOf } from '#shared/drawing/scene-of';
import { themes } from '#shared/drawing/theme';
import type { ArgumentMap } from '#shared/model/argument-map';
import { findRecord } from '#shared/model/sorted-records';
import { fontPaths } from '../../cli/engines/fonts';

const paths = fontPaths();
const faces = {
  regular: fontkit.create(readFileSync(paths.regular)),
  bold: fontkit.create(readFileSync(paths.bold)),
  italic: fontkit.create(readFileSync(paths.italic)),
};

/** Of the size of the type, for characters that Arimo lacks: those of Chinese, Japanese and Korean fill a square, emoji a little more. */
const square = 1;
const emoji = 1.25;

/** Texts of the picture that leave the box they belong to, leave the picture, or lie on each other, as words. */
export function misplacedTexts(map: ArgumentMap): readonly string[] {
  const scene = sceneOf(map, themes.light);
  const boxes = placedBoxes(map);
  const by = offsetOf(scene, map);
  return scene.groups.flatMap(({ role, id = '', parts }) => {
    const texts = parts.filter((part) => part.kind === 'text').map((text) => ({ text, rect: rectOf(text) }));
    const box = boxes.get(id);
    const room = role === 'node' && box ? { ...box, x: box.x + by.x, y: box.y + by.y } : page(scene);
    return texts.flatMap(({ text, rect }, index) => [
      ...(holds(room, rect) ? [] : [`${role} ${id}: “${text.text}” leaves its room`]),
      ...texts
        .slice(index + 1)
        .flatMap((other) =>
          overlaps(rect, other.rect) ? [`${role} ${id}: “${text.text}” lies on “${other.text.text}”`] : [],
        ),
    ]);
  });
}

/** From a place of the map to the same of the picture, by the first line of any node. */
function offsetOf({ groups }: Scene, map: ArgumentMap) {
  const group = groups.find(({ role }) => role === 'node');
  const body = group?.parts.find((part) => part.kind === 'path');
  const at = findRecord(map.view.placements, group?.id ?? '')?.at;
  return body && at ? { x: body.at.x - at.x, y: body.at.y - at.y } : { x: 0, y: 0 };
}

function page({ size }: Scene): Rect {
  return { x: 0, y: 0, ...size };
}

function rectOf({ text, at, size, bold, italic, direction }: SceneText): Rect {
  const font = bold ? faces.bold : italic ? faces.italic : faces.regular;
  const width = widthOf(text, font) * size;
  const [ascent, descent] = [font.ascent, -font.descent].map((units) => (units / font.unitsPerEm) * size);
  return {
    x: direction === 'rtl' ? at.x - width : at.x,
    y: at.y - (ascent ?? 0),
    width,
    height: (ascent ?? 0) + (descent ?? 0),
  };
}

/** Of a size of 1, by the advances in the font file, kerning included. */
function widthOf(text: string, font: ReturnType<typeof fontkit.create>): number {
  let width = 0;
  for (const [run] of text.matchAll(/\p{Extended_Pictographic}|[^\p{Extended_Pictographic}]+/gu)) {
    if (/\p{Extended_Pictographic}/u.test(run)) width += emoji;
    else {
      const known = [...run].filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
      width += font.layout(known.join('')).advanceWidth / font.unitsPerEm;
      width +=
        [...run].filter((character) =>
          /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(character),
        ).length * square;
    }
  }
  return width;
}
